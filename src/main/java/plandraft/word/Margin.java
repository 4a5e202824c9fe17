package plandraft.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.document.Anchor;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.document.Document.Note;
import plandraft.document.Paragraph;
import plandraft.document.Run;
import plandraft.office.Markup;

/// What belongs to the parts of the plan a document shows: a bookmark where each is shown first,
/// and the comments on it.
final class Margin {
  /// A word processor keeps no longer name of a bookmark.
  private static final int LONGEST_NAME = 40;

  private final List<Note> notes;
  private final Threads threads;
  private final Map<Anchor, List<Integer>> numbers = new HashMap<>();
  private final Set<Anchor> shown = new HashSet<>();
  private int bookmarks;

  private Margin(List<Note> notes, Map<Integer, Integer> above) {
    this.notes = notes;
    this.threads = new Threads(notes.size(), above);
    for (int i = 0; i < notes.size(); i++) {
      numbers.computeIfAbsent(notes.get(i).anchor(), anchor -> new ArrayList<>()).add(i);
    }
  }

  /// The comments of `document` on what it shows.
  static Margin of(Document document) {
    if (document.notes().isEmpty()) {
      return new Margin(List.of(), Map.of());
    }
    Set<Anchor> anchors =
        document.blocks().flatMap(Block::anchors).collect(Collectors.toUnmodifiableSet());
    List<Note> notes = new ArrayList<>();
    Map<Integer, Integer> numbers = new HashMap<>();
    Map<Integer, Integer> above = new HashMap<>();
    for (int i = 0; i < document.notes().size(); i++) {
      Note note = document.notes().get(i);
      if (anchors.contains(note.anchor())) {
        int number = notes.size();
        numbers.put(i, number);
        note.answers().map(numbers::get).ifPresent(answered -> above.put(number, answered));
        notes.add(note);
      }
    }
    return new Margin(notes, above);
  }

  /// Which of the comments answer which.
  Threads threads() {
    return threads;
  }

  /// Whether there are comments at all.
  boolean isEmpty() {
    return notes.isEmpty();
  }

  /// Opens the place of `anchor` and gives what to write where it closes; only the first place of
  /// an anchor counts.
  String open(Optional<Anchor> anchor, Markup xml) throws IOException {
    return open(anchor, List.of(), xml);
  }

  private String open(Optional<Anchor> anchor, List<Integer> apart, Markup xml) throws IOException {
    if (anchor.isEmpty() || !shown.add(anchor.get())) {
      return "";
    }
    String name = bookmark(anchor.get());
    if (name.length() <= LONGEST_NAME) {
      // It marks a place, not words: one that ends behind a mark in the margin makes LibreOffice
      // begin another line.
      xml.put(bookmark(name, xml));
    }
    List<Integer> all = numbers.getOrDefault(anchor.get(), List.of());
    return all.isEmpty() ? "" : around(all, apart, xml);
  }

  private static String around(List<Integer> all, List<Integer> apart, Markup xml)
      throws IOException {
    List<Integer> around = new ArrayList<>(all);
    around.removeAll(apart);
    for (int number : around) {
      xml.put(start(number));
    }
    return around.stream().map(Margin::end).collect(Collectors.joining());
  }

  /// Writes the runs of `paragraph` where it is opened, comments around the words they are on.
  void write(Paragraph paragraph, Prose prose, Markup xml) throws IOException {
    List<Integer> within = within(paragraph);
    String close = open(paragraph.anchor(), within, xml);
    if (within.isEmpty()) {
      prose.write(paragraph.runs());
    } else {
      write(paragraph, within, prose, xml);
    }
    xml.put(close);
  }

  private void write(Paragraph paragraph, List<Integer> within, Prose prose, Markup xml)
      throws IOException {
    String text = paragraph.text();
    SortedMap<Integer, String> marks = new TreeMap<>();
    for (int number : within) {
      String words = notes.get(number).on();
      marks.merge(text.indexOf(words) + words.length(), end(number), String::concat);
    }
    for (int number : within) {
      marks.merge(text.indexOf(notes.get(number).on()), start(number), String::concat);
    }
    int at = 0;
    for (Map.Entry<Integer, String> mark : marks.entrySet()) {
      prose.write(Run.between(paragraph.runs(), at, mark.getKey()));
      xml.put(mark.getValue());
      at = mark.getKey();
    }
    prose.write(Run.between(paragraph.runs(), at, text.length()));
  }

  /// The comments on some words of a paragraph, words that stand there once.
  private List<Integer> within(Paragraph paragraph) {
    List<Integer> all = paragraph.anchor().map(numbers::get).orElse(List.of());
    if (all.isEmpty() || shown.contains(paragraph.anchor().get())) {
      return List.of();
    }
    String text = paragraph.text();
    return all.stream().filter(number -> isOnce(notes.get(number).on(), text)).toList();
  }

  private static boolean isOnce(String words, String text) {
    int at = words.isBlank() ? -1 : text.indexOf(words);
    return at >= 0 && text.lastIndexOf(words) == at;
  }

  private static String start(int number) {
    return "<w:commentRangeStart w:id=\"" + number + "\"/>";
  }

  private static String end(int number) {
    String id = "w:id=\"" + number + "\"/>";
    return "<w:commentRangeEnd " + id + "<w:r><w:commentReference " + id + "</w:r>";
  }

  /// Opens a bookmark and gives what closes it.
  String bookmark(String name, Markup xml) throws IOException {
    int id = bookmarks++;
    xml.put("<w:bookmarkStart w:id=\"").put(id).put("\" w:name=\"").text(name).put("\"/>");
    return "<w:bookmarkEnd w:id=\"" + id + "\"/>";
  }

  /// Writes the comments as `comments.xml`.
  void write(Markup xml) throws IOException {
    xml.put("<w:comments xmlns:w=\"").put(Names.W).put("\"");
    xml.put(threads.isEmpty() ? ">" : Threads.NAMING + ">");
    for (int i = 0; i < notes.size(); i++) {
      Note note = notes.get(i);
      xml.put("<w:comment w:id=\"").put(i).put("\" w:author=\"").text(note.author());
      xml.put("\" w:date=\"").put(Tracking.clock(note.at())).put("\" w:initials=\"");
      xml.text(initials(note.author())).put("\">");
      List<String> paragraphs = note.paragraphs().isEmpty() ? List.of("") : note.paragraphs();
      for (int at = 0; at < paragraphs.size(); at++) {
        boolean named = !threads.isEmpty() && at == paragraphs.size() - 1;
        xml.put(named ? "<w:p w14:paraId=\"" + Threads.name(i) + "\">" : "<w:p>");
        xml.put("<w:pPr><w:pStyle w:val=\"" + StyleSheet.COMMENT + "\"/></w:pPr>");
        if (at == 0) {
          xml.put("<w:r><w:annotationRef/></w:r>");
        }
        xml.put("<w:r><w:t xml:space=\"preserve\">").text(paragraphs.get(at));
        xml.put("</w:t></w:r></w:p>");
      }
      xml.put("</w:comment>");
    }
    xml.put("</w:comments>").flush();
  }

  /// The name of the bookmark of `anchor`: an underscore, which hides it from readers, then its
  /// name with all but letters and digits as an underscore and four hexadecimal digits.
  static String bookmark(Anchor anchor) {
    StringBuilder name = new StringBuilder(LONGEST_NAME).append('_');
    for (int i = 0; i < anchor.name().length(); i++) {
      char c = anchor.name().charAt(i);
      if (c < 0x80 && Character.isLetterOrDigit(c)) {
        name.append(c);
      } else {
        name.append('_');
        for (int shift = 12; shift >= 0; shift -= 4) {
          name.append(Character.forDigit(c >> shift & 0xF, 16));
        }
      }
    }
    return name.toString();
  }

  private static String initials(String author) {
    return Stream.of(author.strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(word -> Character.toString(word.codePointAt(0)))
        .collect(Collectors.joining());
  }
}
