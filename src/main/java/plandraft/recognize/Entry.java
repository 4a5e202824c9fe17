package plandraft.recognize;

import java.util.List;
import java.util.Optional;
import plandraft.say.Message;

/// One thing the report tells of, in the order of the inputs.
///
/// @param level depth of a heading, counted from 0
/// @param title its words, possibly shortened
/// @param table how its columns were read, if it is a table
public record Entry(
    Spot spot,
    What what,
    int level,
    String title,
    Sureness sureness,
    List<Message> notes,
    Optional<TableForm> table) {
  public Entry {
    notes = List.copyOf(notes);
  }

  /// What kinds of things are told of.
  public enum What {
    TITLE,
    HEADING,
    TABLE,
    PICTURE,
    TEXT,
    /// Left out, with the reason in its note.
    SKIPPED
  }
}
