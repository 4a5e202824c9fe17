package plandraft.review.returned;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plandraft.document.Anchor;
import plandraft.document.Document;
import plandraft.document.Document.Note;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition;
import plandraft.model.Comment.Disposition.Outcome;
import plandraft.model.Comment.Reply;
import plandraft.model.Place;
import plandraft.model.Place.Part;

/// The comments in the margin of a document that came back, beside those it was sent with.
final class Margin {
  private final Ground ground;
  private final Document sent;
  private final Returned file;
  private final Map<Anchor, Spot> spots;
  private final Set<Integer> old = new HashSet<>();
  private final Map<Integer, Comment> known = new LinkedHashMap<>();
  private final Map<Integer, Comment> said = new LinkedHashMap<>();
  private final List<Opinion> answers = new ArrayList<>();

  private Margin(Ground ground, Document sent, Returned file, Map<Anchor, Spot> spots) {
    this.ground = ground;
    this.sent = sent;
    this.file = file;
    this.spots = spots;
  }

  /// What was said.
  ///
  /// @param spots where whatever carries an anchor is
  static List<Opinion> opinions(
      Ground ground, Document sent, Returned file, Map<Anchor, Spot> spots) {
    Margin margin = new Margin(ground, sent, file, spots);
    List<Note> notes = file.document().notes();
    for (int i = 0; i < notes.size(); i++) {
      margin.sort(i, notes.get(i));
    }
    for (int i = 0; i < notes.size(); i++) {
      margin.answer(i, notes.get(i));
    }
    List<Opinion> all = new ArrayList<>();
    margin.said.values().forEach(comment -> all.add(new Opinion.Said(comment)));
    all.addAll(margin.answers);
    return all;
  }

  private void sort(int at, Note note) {
    Optional<Note> was = sent.notes().stream().filter(each -> isSame(each, note)).findFirst();
    if (was.isPresent()) {
      old.add(at);
      was.get().shows().flatMap(this::comment).ifPresent(comment -> known(at, comment, was.get()));
    } else if (note.answers().isEmpty()) {
      said.put(at, comment(note));
    }
  }

  /// What was written below the words of a comment answers it.
  private void known(int at, Comment comment, Note was) {
    Note note = file.document().notes().get(at);
    known.put(at, comment);
    String more = text(note).substring(Math.min(text(was).length(), text(note).length())).strip();
    if (!more.isEmpty()) {
      answers.add(new Opinion.Answered(comment, reply("", note, more)));
    }
    if (note.settled() && comment.open() && was.answers().isEmpty()) {
      answers.add(new Opinion.Answered(comment, reply("", note, ground.words().say("settled"))));
    }
  }

  private void answer(int at, Note note) {
    if (old.contains(at) || said.containsKey(at) || note.answers().isEmpty()) {
      return;
    }
    int first = first(note.answers().get());
    if (known.containsKey(first)) {
      Comment comment = known.get(first);
      answers.add(new Opinion.Answered(comment, reply(note.author(), note, text(note))));
    } else if (said.containsKey(first)) {
      Comment comment = said.get(first);
      List<Reply> replies = new ArrayList<>(comment.replies());
      replies.add(reply(note.author(), note, text(note)));
      said.put(first, comment.withReplies(replies));
    } else {
      said.put(at, comment(note));
    }
  }

  /// The comment that began a thread.
  private int first(int answered) {
    List<Note> notes = file.document().notes();
    int at = answered;
    for (int i = 0; i < notes.size() && notes.get(at).answers().isPresent(); i++) {
      at = notes.get(at).answers().get();
    }
    return at;
  }

  private Reply reply(String author, Note note, String text) {
    String by = author.isBlank() ? file.organization() : author;
    return new Reply(Opinion.name("reply", by, note.at() + "", text), by, note.at(), text);
  }

  private Optional<Comment> comment(Anchor shows) {
    return Place.read(shows.name())
        .filter(place -> place.part() == Part.COMMENT)
        .flatMap(
            place ->
                ground.plan().comments().stream()
                    .filter(comment -> comment.id().value().equals(place.id()))
                    .findFirst());
  }

  /// Whether a comment is the one that was sent, whatever was added below its words.
  private boolean isSame(Note was, Note note) {
    String words = text(was);
    String now = text(note);
    boolean same = now.equals(words) || now.startsWith(words + "\n");
    return same
        && was.author().equals(note.author())
        && (was.at().equals(note.at()) || spot(was).place().equals(spot(note).place()));
  }

  private static String text(Note note) {
    return String.join("\n", note.paragraphs()).strip();
  }

  private Spot spot(Note note) {
    return Optional.ofNullable(spots.get(note.anchor()))
        .filter(spot -> !spot.place().equals(Ground.NOWHERE))
        .or(
            () ->
                ground
                    .place(note.anchor())
                    .map(place -> new Spot(place, ground.quotes().at(place))))
        .or(() -> Optional.ofNullable(spots.get(note.anchor())))
        .orElse(new Spot(Ground.NOWHERE, note.on()));
  }

  private Comment comment(Note note) {
    Spot spot = spot(note);
    Place place = note.on().isBlank() ? spot.place() : ground.part(spot.place(), note.on().strip());
    boolean part = !note.on().isBlank() && !note.on().strip().equals(spot.on());
    Optional<Comment.Span> span = part ? ground.span(place, note.on().strip()) : Optional.empty();
    boolean words = span.isPresent() || place.equals(Ground.NOWHERE) && part;
    String text = text(note);
    String where = ground.place(note.anchor()).isPresent() ? note.anchor().name() : spot.on();
    return new Comment(
        Opinion.name("note", note.author(), note.at() + "", text, where, note.on()),
        place,
        words ? note.on().strip() : spot.on(),
        span,
        note.author(),
        file.organization(),
        note.at(),
        text,
        Proposals.in(text, place),
        Optional.empty(),
        List.of(),
        note.settled()
            ? Optional.of(new Disposition(Outcome.EXPLAINED, ground.words().say("settled.why")))
            : Optional.empty());
  }
}
