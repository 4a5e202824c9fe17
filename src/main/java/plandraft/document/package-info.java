/// A document as printed: pages, paragraphs, typed table cells, pictures and comments; lengths in
/// twips.
package plandraft.document;
