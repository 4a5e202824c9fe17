package plandraft.office;

/// What XML is made of: tags and the words between them.
sealed interface Event {
  /// An element begins.
  ///
  /// @param name without its prefix
  /// @param attributes names without prefixes, each followed by its value
  record Start(String name, Space space, String... attributes) implements Event {
    /// The attribute of this name, whatever its prefix; empty if there is none.
    String attribute(String wanted) {
      for (int i = 0; i < attributes.length; i += 2) {
        if (wanted.equals(attributes[i])) {
          return attributes[i + 1];
        }
      }
      return "";
    }
  }

  /// An element ends.
  enum End implements Event {
    END
  }

  /// Words.
  record Words(String text) implements Event {}
}
