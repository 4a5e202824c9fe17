package plandraft.recognize;

/// How sure the reading of a part is.
public enum Sureness {
  /// Everything about it agrees.
  SURE,
  /// It was mended or deduced.
  LIKELY,
  /// It wants to be looked at.
  UNSURE
}
