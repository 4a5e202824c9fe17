package plandraft.document;

/// A piece of a page, from top to bottom.
public sealed interface Block permits Paragraph, Table, Picture, Contents, Band {}
