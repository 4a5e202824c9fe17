package plandraft.read;

import java.util.List;
import java.util.stream.Stream;
import plandraft.document.Document;
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

  /// This with one more note, said before the others.
  public Reading and(Omission omission) {
    Notes first = new Notes();
    first.add(omission);
    return new Reading(document, Stream.concat(first.messages().stream(), notes.stream()).toList());
  }
}
