/// A grid of cells edited like a spreadsheet; it knows no plan.
package plandraft.ui.kit.sheet;
