/// Text of every sort as documents: plain, Markdown, HTML, RTF, tabbed cells.
package plandraft.markup;
