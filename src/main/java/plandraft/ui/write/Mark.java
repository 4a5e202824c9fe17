package plandraft.ui.write;

/// What is to be seen of a line besides its text.
enum Mark {
  /// An open comment is about it.
  COMMENTED,
  /// 待核: what it digests no longer reads as it did.
  TO_CHECK
}
