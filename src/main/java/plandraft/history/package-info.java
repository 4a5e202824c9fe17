/// The plan in hand: one store with undo, redo and watching.
package plandraft.history;
