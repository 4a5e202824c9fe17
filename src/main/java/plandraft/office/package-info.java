/// What Word and Excel files share: a zip of parts, written with the same bytes for the same
/// content, and read element by element.
package plandraft.office;
