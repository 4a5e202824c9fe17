package plandraft.word.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import plandraft.read.Notes;
import plandraft.read.Omission;

/// The fields that are open at a place of a text: what they showed last is words of the text, how
/// they found it is not.
final class Fields {
  private static final Set<String> LISTS = Set.of("TOC", "INDEX", "TOA");

  private final Notes notes;
  private final Deque<Field> open = new ArrayDeque<>();

  Fields(Notes notes) {
    this.notes = notes;
  }

  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean result;
    private boolean left;
  }

  /// A field begins.
  void begin() {
    open.push(new Field());
  }

  /// How the innermost field finds what it shows.
  void instruct(String words) {
    if (!open.isEmpty() && !open.peek().result) {
      open.peek().instruction.append(words);
    }
  }

  /// What the innermost field shows begins.
  void result() {
    if (!open.isEmpty() && !open.peek().result) {
      Field field = open.peek();
      field.result = true;
      String kind = kind(field.instruction.toString());
      field.left = LISTS.contains(kind);
      if (open.stream().noneMatch(outer -> outer != field && outer.left)) {
        note(kind);
      }
    }
  }

  /// The innermost field ends.
  void end() {
    if (!open.isEmpty()) {
      open.pop();
    }
  }

  /// A paragraph ends: a field that has not come to what it shows was damaged, and hides no more.
  void endParagraph() {
    open.removeIf(field -> !field.result);
  }

  /// A heading begins: whatever list was open has lost its end.
  void endLists() {
    if (isList()) {
      open.clear();
    }
  }

  /// Whether words stand in the text here.
  boolean isShown() {
    for (Field field : open) {
      if (!field.result || field.left) {
        return false;
      }
    }
    return true;
  }

  /// Whether the words here belong to a list that is made anew.
  boolean isList() {
    for (Field field : open) {
      if (field.left) {
        return true;
      }
    }
    return false;
  }

  /// Notes a field of `kind`.
  void note(String kind) {
    if (LISTS.contains(kind)) {
      notes.add(Omission.CONTENTS);
    } else if (kind.equals("HYPERLINK")) {
      notes.add(Omission.LINKS);
    } else if (!kind.isEmpty()) {
      notes.add(Omission.FIELDS);
    }
  }

  /// The first word of an instruction.
  static String kind(String instruction) {
    return instruction.strip().split("[\\s\\\\]", 2)[0].toUpperCase(Locale.ROOT);
  }

  /// Whether a field of `kind` is a list that is made anew.
  static boolean isList(String kind) {
    return LISTS.contains(kind);
  }
}
