package plandraft.compose;

import java.util.List;
import java.util.stream.Collectors;
import plandraft.model.Place;
import plandraft.review.Wording;
import plandraft.say.Message;

/// One difference of two plans in words: what was there, what is there.
///
/// @param place in the older plan for what was deleted, else in the newer
/// @param where the place in words
/// @param what which of the things the place says; blank for the place itself
/// @param words what was kept, deleted and inserted, word by word
/// @param note what is to be said of it, such as how far a quantity moved; blank for nothing
public record Revision(
    Kind kind, Place place, String where, String what, List<Wording> words, String note) {
  public Revision {
    words = List.copyOf(words);
  }

  /// The kinds of differences.
  public enum Kind {
    ADDED,
    DELETED,
    MOVED,
    RENAMED,
    CHANGED,
    /// Nothing but how words are emphasised.
    RESTYLED;

    /// What people call it.
    public Message title() {
      return switch (this) {
        case ADDED -> Message.of(Revision.class, "revision.added");
        case DELETED -> Message.of(Revision.class, "revision.deleted");
        case MOVED -> Message.of(Revision.class, "revision.moved");
        case RENAMED -> Message.of(Revision.class, "revision.renamed");
        case CHANGED -> Message.of(Revision.class, "revision.changed");
        case RESTYLED -> Message.of(Revision.class, "revision.restyled");
      };
    }
  }

  /// What was there; blank for nothing.
  public String before() {
    return without(Wording.Kind.INSERTED);
  }

  /// What is there; blank for nothing.
  public String after() {
    return without(Wording.Kind.DELETED);
  }

  private String without(Wording.Kind kind) {
    return words.stream()
        .filter(each -> each.kind() != kind)
        .map(Wording::text)
        .collect(Collectors.joining());
  }
}
