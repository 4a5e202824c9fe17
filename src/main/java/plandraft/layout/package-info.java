/// How documents are laid out: paper, styles, numbering, columns and wordings as data, read from
/// `templates/layouts`.
package plandraft.layout;
