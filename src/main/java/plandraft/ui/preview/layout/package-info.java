/// What can be chosen in a layout: fonts, sizes, columns, parts and wordings as fields, each with
/// what is wrong with it.
package plandraft.ui.preview.layout;
