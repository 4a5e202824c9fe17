/// The chapter editor: running text with live references, written in place.
package plandraft.ui.write;
