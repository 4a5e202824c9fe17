package plandraft.recognize;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import plandraft.document.Anchor;
import plandraft.model.Block;
import plandraft.model.Media;
import plandraft.model.Place.Part;
import plandraft.model.Section;
import plandraft.recognize.Entry.What;
import plandraft.say.Message;

/// Builds chapters of lines, tables and pictures.
final class Chapters {
  static final String DASHES = "——";

  /// The caption of a table with its number: 表1 主要指标.
  static final Pattern CAPTION =
      Pattern.compile(
          "^\\s*(?:续?表|附表|表格)\\s*[\\d一二三四五六七八九十]{1,3}(?:[-.—][\\d]{1,3}){0,3}[\\s　:：.、]*(.+)$");

  private static final Pattern TITLE_OF_TABLE =
      Pattern.compile(".{2,60}(?:表|库|名单|清单|情况|目标|一览|台账|指标)(?:\\s*[（(][^（()）]{1,12}[)）])?$");
  private static final Pattern PICTURE_CAPTION =
      Pattern.compile("^\\s*图\\s*[\\d一二三四五六七八九十]{1,3}(?:[-.—][\\d]{1,3})?[\\s　:：.、]*(.+)$");
  private static final Pattern CLOSING =
      Pattern.compile(
          "^(?:以上|特此|妥否|当否|建议《|建议对《|请予).*|^本[^，。]{2,8}自.{0,20}(?:印发|发布|公布|\\d日)之?日?起.{0,4}[施实执]行.*");
  private static final Pattern LEADS_IN =
      Pattern.compile("^(.{2,24}?)(?:情况)?(?:详见|见|如)(?:下|附)表(?:所示)?[:：。]?$");
  private static final Pattern OTHER_TITLE =
      Pattern.compile("\\s*[^，。；：]{4,50}(?:规划|计划|方案|纲要|要点|意见)(?:[（(][^（()）]{1,20}[)）])?\\s*");
  private static final int FARTHEST_TITLE = 3;
  private static final int LONGEST_CAPTION = 60;

  private final Draft draft;
  private final Found found;
  private final TableReading tables;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Section> tops = new ArrayList<>();
  private final List<Block> lead = new ArrayList<>();
  private List<Piece> pieces = List.of();
  private final HeadingScheme scheme = new HeadingScheme();
  private int at;
  private int lastTop;
  private boolean tasks;

  /// A text: what stands before the first heading, and the chapters.
  ///
  /// @param tasks whether a table of responsibilities was among them
  /// @param scheme how the headings are numbered
  record Text(List<Block> lead, List<Section> sections, boolean tasks, HeadingScheme scheme) {}

  /// A chapter still being filled.
  private record Open(
      int level,
      String heading,
      boolean numbered,
      Optional<Anchor> anchor,
      List<Block> body,
      List<Section> children) {}

  Chapters(Draft draft, Found found) {
    this.draft = draft;
    this.found = found;
    this.tables = new TableReading(draft, found);
  }

  /// The text that `pieces` make.
  ///
  /// @param title what a table without a caption is called
  Text of(List<Piece> text, String title) {
    pieces = PanelLines.gathered(UnitLines.taken(Continued.joined(text)), found);
    return read(Headings.in(pieces), title);
  }

  /// The same without chapters: headings stay lines of text.
  Text plain(List<Piece> text, String title) {
    pieces = PanelLines.gathered(UnitLines.taken(Continued.joined(text)), found);
    return read(Headings.in(List.of()), title);
  }

  private Text read(Headings headings, String title) {
    for (at = 0; at < pieces.size(); at++) {
      found.placed(at, pieces.size());
      switch (pieces.get(at)) {
        case Line line -> line(line, headings);
        case Lattice lattice -> table(lattice, title);
        case Image image -> picture(image);
      }
    }
    close(0);
    return new Text(List.copyOf(lead), List.copyOf(tops), tasks, scheme);
  }

  private List<Block> here() {
    return open.isEmpty() ? lead : open.peek().body();
  }

  private void line(Line line, Headings headings) {
    if (isCaption(at) || isPictureCaption(at)) {
      return;
    }
    Optional<Headline> head = headings.at(line.spot());
    if (head.isEmpty()) {
      text(line);
      return;
    }
    int level = Math.max(0, headings.level(line) + found.choices().shift(line.spot()));
    List<Message> notes = headings.notes(line);
    found.add(
        new Entry(
            line.spot(),
            What.HEADING,
            level,
            Found.shortened(printed(head.get())),
            notes.isEmpty() ? Sureness.SURE : Sureness.LIKELY,
            notes,
            Optional.empty()));
    scheme.add(level, head.get());
    another(level, head.get());
    begin(level, head.get().title(), headings.numbered(head.get()), line.anchor());
    if (head.get().runsOn(line)) {
      text(line.part(head.get().textFrom(), line.text().length(), line.spot().piece()));
    }
  }

  /// Tells where the chapters begin again under another title: two plans in one text.
  private void another(int level, Headline head) {
    int number = head.label().filter(_ -> level == 0).map(Label::number).orElse(0);
    if (number == 1 && lastTop > 1) {
      IntStream.range(Math.max(0, at - FARTHEST_TITLE), at)
          .mapToObj(pieces::get)
          .filter(piece -> piece instanceof Line line && OTHER_TITLE.matcher(line.text()).matches())
          .map(Line.class::cast)
          .findFirst()
          .ifPresent(
              title ->
                  found.tell(
                      title.spot(),
                      What.TEXT,
                      title.text().strip(),
                      Sureness.UNSURE,
                      Message.of(Chapters.class, "plan.another")));
    }
    lastTop = number > 0 ? number : lastTop;
  }

  private static String printed(Headline head) {
    return head.label().map(label -> label.numbering().label(label.number())).orElse("")
        + head.title();
  }

  private void begin(int level, String heading, boolean numbered, Optional<Anchor> anchor) {
    close(level);
    open.push(new Open(level, heading, numbered, anchor, new ArrayList<>(), new ArrayList<>()));
  }

  /// Closes every chapter of `level` and deeper.
  private void close(int level) {
    while (!open.isEmpty() && open.peek().level() >= level) {
      Open closed = open.pop();
      Section section =
          new Section(
              found.id(closed.anchor(), Part.SECTION),
              closed.heading(),
              closed.numbered(),
              closed.body(),
              closed.children());
      (open.isEmpty() ? tops : open.peek().children()).add(section);
    }
  }

  private void text(Line line) {
    Line stripped = line.stripped();
    if (stripped.isBlank()) {
      return;
    }
    String words = stripped.text();
    Slips.tell(stripped, found);
    if (open.size() > 1 && CLOSING.matcher(words).matches() && isLastText()) {
      begin(0, "", false, Optional.empty());
    }
    here().add(prose(stripped, found));
  }

  private boolean isLastText() {
    return pieces.subList(at + 1, pieces.size()).stream().noneMatch(Line.class::isInstance);
  }

  /// A line as a block of running text: an item where dashes stand before it.
  static Block.Prose prose(Line line, Found found) {
    if (line.text().startsWith(DASHES)) {
      Line item = line.part(DASHES.length(), line.text().length(), line.spot().piece()).stripped();
      if (!item.isBlank()) {
        return new Block.Item(found.id(line.anchor(), Part.BLOCK), item.inlines());
      }
    }
    Block.Style style = line.look().centred() ? Block.Style.CENTRED : Block.Style.BODY;
    return new Block.Paragraph(found.id(line.anchor(), Part.BLOCK), style, line.inlines());
  }

  private boolean isCaption(int line) {
    return line + 1 < pieces.size()
        && pieces.get(line + 1) instanceof Lattice lattice
        && lattice.columns() > 1
        && pieces.get(line) instanceof Line before
        && caption(before).isPresent();
  }

  /// The title that a line above a table gives it.
  static Optional<String> caption(Line line) {
    String text = line.text().strip();
    Matcher numbered = CAPTION.matcher(text);
    if (text.length() > LONGEST_CAPTION) {
      return Optional.empty();
    }
    if (numbered.matches()) {
      return Optional.of(numbered.group(1).strip());
    }
    boolean labelled = Label.read(text, 0).isPresent();
    boolean title = TITLE_OF_TABLE.matcher(text).matches() && !labelled && text.indexOf('，') < 0;
    boolean centred = line.look().centred() && text.indexOf('。') < 0;
    return title || centred ? Optional.of(text) : Optional.empty();
  }

  private void table(Lattice lattice, String title) {
    Optional<String> above =
        at > 0 && pieces.get(at - 1) instanceof Line line && isCaption(at - 1)
            ? caption(line)
            : Optional.empty();
    List<String> notes = new ArrayList<>();
    while (at + 1 < pieces.size()
        && pieces.get(at + 1) instanceof Line line
        && (Footnotes.isNote(line.text())
            || Footnotes.isMarked(line.text())
            || Footnotes.goesOn(notes, line.text()))) {
      notes.add(line.text().strip());
      at++;
    }
    String name = above.orElse(lattice.name().isBlank() ? untitled(title) : lattice.name());
    TableReading.Placed read = tables.read(lattice, name, notes);
    if (!lattice.unit().isBlank() && !(read instanceof TableReading.Placed.Tables)) {
      here().add(Block.Paragraph.of(found.id(), UnitLines.printed(lattice.unit())));
    }
    switch (read) {
      case TableReading.Placed.Tables placed -> {
        placed.ids().forEach(id -> here().add(new Block.TableHere(found.id(), id)));
        placed.notes().forEach(note -> here().add(Block.Paragraph.of(found.id(), note)));
      }
      case TableReading.Placed.Panel panel -> {
        here().add(panel.panel());
        notes.forEach(note -> here().add(Block.Paragraph.of(found.id(), note)));
      }
      case TableReading.Placed.Tasks placed -> {
        tasks = true;
        placed.ids().forEach(id -> here().add(new Block.TableHere(found.id(), id)));
      }
    }
  }

  /// What a table without a title is called: as the line before it does, or as the heading it
  /// stands under, or else `title`.
  private String untitled(String title) {
    return Optional.of(at - 1)
        .filter(before -> before >= 0 && pieces.get(before) instanceof Line)
        .map(before -> LEADS_IN.matcher(((Line) pieces.get(before)).text().strip()))
        .filter(Matcher::matches)
        .map(said -> said.group(1))
        .or(() -> Optional.ofNullable(open.peek()).map(Open::heading))
        .filter(name -> !name.isBlank())
        .orElse(title);
  }

  private boolean isPictureCaption(int line) {
    return line > 0
        && pieces.get(line - 1) instanceof Image
        && pieces.get(line) instanceof Line caption
        && PICTURE_CAPTION.matcher(caption.text()).matches();
  }

  private void picture(Image image) {
    Media media = image.media();
    draft.add(media);
    String caption = "";
    if (at + 1 < pieces.size() && isPictureCaption(at + 1)) {
      Matcher said = PICTURE_CAPTION.matcher(((Line) pieces.get(at + 1)).text());
      caption = said.matches() ? said.group(1).strip() : "";
    }
    found.tell(image.spot(), What.PICTURE, caption, Sureness.SURE);
    here()
        .add(
            new Block.PictureHere(
                found.id(image.picture().anchor(), Part.BLOCK), media.id(), caption));
  }
}
