/// The list of annexes, their order and titles, and the pictures among them.
package plandraft.ui.annex;
