/// A document broken into lines and pages, for the screen, for paper and for page numbers; lengths
/// in twips.
package plandraft.page;
