package plandraft.read;

import java.util.List;
import java.util.stream.Stream;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.read.Unreadable.Why;
import plandraft.say.Message;

/// What came out of a file.
///
/// @param document styles, text and tables as the file has them; an anchor that begins with `read:`
///   only names the place of a comment, every other one was written by this program
/// @param notes what of the file the document holds otherwise or not at all, one sentence each
public record Reading(Document document, List<Message> notes) {
  public Reading {
    notes = List.copyOf(notes);
  }

  /// What came out of a file, and what was left out.
  ///
  /// @throws Unreadable if that is nothing but blanks
  public static Reading of(Document document, Notes notes) throws Unreadable {
    boolean blank =
        document
            .blocks()
            .allMatch(block -> block instanceof Paragraph line && line.text().isBlank());
    if (blank) {
      throw new Unreadable(Why.BLANK);
    }
    return new Reading(document, notes.messages());
  }

  /// This with one more note, said before the others.
  public Reading and(Omission omission) {
    Notes first = new Notes();
    first.add(omission);
    return new Reading(document, Stream.concat(first.messages().stream(), notes.stream()).toList());
  }
}
