package plandraft.layout;

/// How a page lies.
public enum Paper {
  PORTRAIT,
  LANDSCAPE
}
