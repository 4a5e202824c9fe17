package plandraft.word.read;

import java.util.ArrayDeque;
import java.util.Deque;
import plandraft.read.FieldKind;
import plandraft.read.Notes;

/// The fields that are open at a place of a text: what they showed last is words of the text, how
/// they found it is not.
final class Fields {
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
      String kind = FieldKind.of(field.instruction.toString());
      field.left = FieldKind.isList(kind);
      if (open.stream().noneMatch(outer -> outer != field && outer.left)) {
        FieldKind.note(kind, notes);
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
}
