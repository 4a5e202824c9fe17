/// The list of annexes: their order, titles and what each holds.
package plandraft.ui.annex;
