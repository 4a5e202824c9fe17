/// Cells parted by tabs, as spreadsheets put them on the clipboard.
package plandraft.tabbed;
