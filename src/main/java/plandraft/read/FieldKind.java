package plandraft.read;

import java.util.Locale;
import java.util.Set;

/// What fields of a text are, by the first word of their instructions.
public final class FieldKind {
  private static final Set<String> LISTS = Set.of("TOC", "INDEX", "TOA");

  private FieldKind() {}

  /// The first word of an instruction.
  public static String of(String instruction) {
    return instruction.strip().split("[\\s\\\\]", 2)[0].toUpperCase(Locale.ROOT);
  }

  /// Whether a field of `kind` is a list that is made anew.
  public static boolean isList(String kind) {
    return LISTS.contains(kind);
  }

  /// Notes a field of `kind`.
  public static void note(String kind, Notes notes) {
    if (isList(kind)) {
      notes.add(Omission.CONTENTS);
    } else if (kind.equals("HYPERLINK")) {
      notes.add(Omission.LINKS);
    } else if (!kind.isEmpty()) {
      notes.add(Omission.FIELDS);
    }
  }
}
