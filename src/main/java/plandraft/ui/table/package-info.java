/// The indicator tables and the task tree as grids.
package plandraft.ui.table;
