/// A document as a plan, and what was understood, guessed and left as plain text.
package plandraft.recognize;
