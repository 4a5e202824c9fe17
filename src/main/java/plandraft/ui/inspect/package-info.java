/// The properties of what is selected: its fields, its basis worked out, its curve and its
/// comments.
package plandraft.ui.inspect;
