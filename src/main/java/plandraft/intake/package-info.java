/// Files of any kind as documents: what a file is by its content, and who reads it.
package plandraft.intake;
