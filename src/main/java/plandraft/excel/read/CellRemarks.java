package plandraft.excel.read;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.Comment;
import plandraft.document.Anchor;
import plandraft.document.Document.Note;
import plandraft.excel.read.CellThreads.Said;
import plandraft.office.OfficeParts;
import plandraft.office.Xml;

/// The notes on the cells of one sheet.
final class CellRemarks {
  /// How this program begins each comment of a note: its author and day.
  private static final Pattern HEAD = Pattern.compile("(.*) (\\d{4}-\\d{2}-\\d{2})");

  /// How Excel begins a note: its author.
  private static final Pattern NAME = Pattern.compile("^([^:：\\n]{1,20})[:：]\n.");

  private static final ZoneOffset CLOCK = ZoneOffset.ofHours(8);

  private final Map<Integer, Map<Integer, Remark>> remarks = new HashMap<>();

  /// @param thread what is said there in newer programs, which then is all
  private record Remark(String author, String words, List<Said> thread) {
    Remark(String author, String words) {
      this(author, words, List.of());
    }

    /// This remark under the name that Excel puts above it, if the file has lost its author.
    Remark named() {
      Matcher name = NAME.matcher(words);
      return author.isBlank() && name.find() ? new Remark(name.group(1).strip(), words) : this;
    }
  }

  private CellRemarks() {}

  /// The notes of a sheet.
  static CellRemarks read(OfficeParts parts, PackagePart sheet) throws IOException {
    CellRemarks remarks = new CellRemarks();
    Optional<PackagePart> part = parts.related(sheet, "comments");
    if (part.isPresent()) {
      try (Xml xml = parts.xml(part.get())) {
        List<String> authors = new ArrayList<>();
        xml.children(
            () -> {
              switch (xml.name()) {
                case "authors" -> xml.children(() -> authors.add(xml.text().strip()));
                case "commentList" -> xml.children(() -> remarks.add(xml, authors));
                default -> {}
              }
            });
      }
    }
    CellThreads.read(parts, sheet)
        .forEach((place, said) -> remarks.put(place, new Remark("", "…", said)));
    return remarks;
  }

  /// The notes of a sheet of an old workbook.
  static CellRemarks of(Collection<? extends Comment> comments) {
    CellRemarks remarks = new CellRemarks();
    for (Comment comment : comments) {
      String author = comment.getAuthor() == null ? "" : comment.getAuthor().strip();
      String words = comment.getString() == null ? "" : comment.getString().getString();
      remarks.put(comment.getRow(), comment.getColumn(), new Remark(author, words));
    }
    return remarks;
  }

  /// The columns of a row that have notes.
  Set<Integer> columns(int row) {
    return remarks.getOrDefault(row, Map.of()).keySet();
  }

  /// The comments of the note at this place, on `anchor`; those that answer count from the first.
  List<Note> notes(int row, int column, Anchor anchor) {
    Remark remark = remarks.get(row).get(column).named();
    return remark.thread.isEmpty()
        ? notes(remark.author, Instant.EPOCH, remark.words, anchor)
        : notes(remark.thread, anchor);
  }

  /// A thread; what began it may be a note that was made one, with several comments in it.
  private static List<Note> notes(List<Said> thread, Anchor anchor) {
    Said first = thread.getFirst();
    List<Note> notes = new ArrayList<>();
    for (Note note : notes(first.author(), first.at(), first.words(), anchor)) {
      notes.add(first.settled() ? note.asSettled() : note);
    }
    if (notes.isEmpty()) {
      notes.add(new Note(anchor, first.author(), first.at(), List.of(first.words())));
    }
    int began = notes.size() - 1;
    for (Said said : thread.subList(1, thread.size())) {
      List<String> paragraphs = List.of(said.words().split("\\R"));
      notes.add(new Note(anchor, said.author(), said.at(), paragraphs).answering(began));
    }
    return notes;
  }

  private static List<Note> notes(String who, Instant when, String words, Anchor anchor) {
    List<Note> notes = new ArrayList<>();
    String author = who;
    Instant at = when;
    List<String> open = new ArrayList<>();
    for (String line : words.split("\\R")) {
      Matcher head = HEAD.matcher(line);
      Optional<Instant> day = head.matches() ? day(head.group(2)) : Optional.empty();
      if (day.isPresent()) {
        close(notes, anchor, author, at, open);
        author = head.group(1);
        at = day.get();
      } else if (!open.isEmpty() || !line.matches(Pattern.quote(who) + "[:：]")) {
        open.add(line);
      }
    }
    close(notes, anchor, author, at, open);
    return notes;
  }

  private static void close(
      List<Note> notes, Anchor anchor, String author, Instant at, List<String> open) {
    if (!open.isEmpty()) {
      notes.add(new Note(anchor, author, at, open));
      open.clear();
    }
  }

  private static Optional<Instant> day(String date) {
    try {
      return Optional.of(LocalDate.parse(date).atStartOfDay().toInstant(CLOCK));
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }

  private void add(Xml xml, List<String> authors) throws IOException {
    String place = xml.attribute("ref");
    int author = xml.number("authorId", -1);
    String[] words = {""};
    xml.children(
        () -> {
          if (xml.name().equals("text")) {
            words[0] = SharedWords.item(xml);
          }
        });
    String name = author >= 0 && author < authors.size() ? authors.get(author) : "";
    put(place, new Remark(name, words[0]));
  }

  private void put(String place, Remark remark) {
    Optional<Integer> row = SheetReader.line(place);
    Optional<Integer> column = SheetReader.column(place);
    if (row.isPresent() && column.isPresent()) {
      put(row.get(), column.get(), remark);
    }
  }

  private void put(int row, int column, Remark remark) {
    if (!remark.words.isBlank()) {
      remarks
          .computeIfAbsent(row, none -> new HashMap<>())
          .put(column, new Remark(remark.author, remark.words.strip(), remark.thread));
    }
  }
}
