package plandraft.ui.write;

/// What is to be seen of a line besides its text.
enum Mark {
  /// An open comment is about all of it.
  COMMENTED,
  /// An open comment is about some of its words.
  COMMENTED_WITHIN,
  /// 待核: what it digests no longer reads as it did.
  TO_CHECK
}
