/// Tables as grids: indicators, tasks, breakdowns, and lists with cells of their own making.
package plandraft.ui.table;
