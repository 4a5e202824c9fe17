package plandraft.ui.bring;

import java.util.List;
import plandraft.document.Document;
import plandraft.say.Message;

/// One input: a file that was read, or what lay on the clipboard.
///
/// @param name what people call it
/// @param notes what of it the document holds otherwise or not at all
public record Brought(String name, Document document, List<Message> notes) {
  public Brought {
    notes = List.copyOf(notes);
  }
}
