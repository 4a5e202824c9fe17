package plandraft.check;

/// Names as they stand within “”: marks of their own become ‘’.
final class Quoting {
  private Quoting() {}

  static String inner(String name) {
    return name.replace('“', '‘').replace('”', '’');
  }
}
