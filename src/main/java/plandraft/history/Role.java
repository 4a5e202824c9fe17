package plandraft.history;

/// What the person at the keyboard may do.
public enum Role {
  /// 编制: may change everything.
  DRAFTING,
  /// 审阅: may only comment.
  REVIEWING
}
