/// The commands of the terminal: parse, call, print.
package plandraft.cli;
