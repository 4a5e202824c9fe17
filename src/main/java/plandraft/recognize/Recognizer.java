package plandraft.recognize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.document.Document;
import plandraft.job.Progress;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.Ids;
import plandraft.model.Section;
import plandraft.recognize.Entry.What;
import plandraft.recognize.HeaderDraft.Field;
import plandraft.recognize.HeaderDraft.Source;
import plandraft.say.Message;

/// Reads documents as a plan: a plan, the letter that hands it out, its explanation, its tables,
/// one of them or several at once. Nothing is dropped: what is not understood stays text or a grid
/// in its place.
public final class Recognizer {
  private static final Pattern OF_TABLE =
      Pattern.compile(
          "(?:主要|具体|重点)?(?:目标|指标|任务|责任|工作|发展)*(?:测算|分解|分工|责任|评价结果|一览|汇总)*(?:情况)?(?:总?表|库|名单|体系)"
              + "(?:[（(][^（()）]*[)）])?$");
  private static final Pattern HOME_OF_TARGETS = Pattern.compile(".*(?:总体要求|目标|总体思路).*");
  private static final int LONGEST_LINE = 60;

  private final Found found;
  private final Draft draft = new Draft();

  /// One input, its front read.
  private record Input(int index, Front front, Attachment.Parted parted, Kind kind) {
    /// This input, the plan not being an attachment of its own notice.
    Input without(Attachment plan, String title) {
      return new Input(index, front, parted.without(plan, title), kind);
    }
  }

  /// What an input is, in the order in which inputs are read.
  private enum Kind {
    PLAN,
    NOTICE,
    EXPLANATION,
    TABLES
  }

  private Recognizer(Found found) {
    this.found = found;
  }

  /// The plan that `inputs` make together.
  ///
  /// @param choices what the user decided otherwise
  /// @param ids where ids come from that no input carries
  public static Recognition recognize(List<Document> inputs, Choices choices, Ids ids) {
    return recognize(inputs, choices, ids, Progress.SILENT);
  }

  /// The same, telling how much of a text is in its place.
  ///
  /// @throws plandraft.job.Stopped if `progress` was asked to stop
  public static Recognition recognize(
      List<Document> inputs, Choices choices, Ids ids, Progress progress) {
    Found found = new Found(ids, choices, progress);
    Recognizer recognizer = new Recognizer(found);
    recognizer.read(inputs);
    String untitled = inputs.stream().map(Document::name).findFirst().orElse("");
    Draft draft = recognizer.draft;
    return new Recognition(
        draft.plan(found.id(), untitled), draft.header().titled(), found.entries());
  }

  private void read(List<Document> documents) {
    List<Input> inputs =
        IntStream.range(0, documents.size())
            .mapToObj(index -> input(documents.get(index), index))
            .sorted(Comparator.comparing(Input::kind))
            .toList();
    inputs.forEach(this::read);
    Serving.join(draft);
    TaskPlaces.join(draft, found);
  }

  private Input input(Document document, int index) {
    List<Piece> pieces = Framed.parted(Pieces.of(document, index, found), found);
    pieces = TabbedRows.gathered(Markings.removed(pieces, found));
    found.placed(0, 0);
    pieces = CellLines.gathered(AlignedRows.gathered(pieces));
    pieces = Flattened.parted(Mending.joined(pieces, found), found);
    found.placed(0, 0);
    pieces = Imprint.taken(pieces, draft.header());
    Attachment.Parted parted = Attachment.part(pieces).unwrapped();
    Front front = Front.read(parted.before(), draft.header(), found);
    return new Input(index, front, parted, kind(front));
  }

  private static Kind kind(Front front) {
    if (front.handsOut().isPresent()) {
      return Kind.NOTICE;
    }
    if (front.about().isPresent()) {
      return Kind.EXPLANATION;
    }
    boolean tables = front.rest().stream().anyMatch(Lattice.class::isInstance);
    return tables && front.rest().stream().noneMatch(Recognizer::isText) ? Kind.TABLES : Kind.PLAN;
  }

  private static boolean isText(Piece piece) {
    return piece instanceof Line line
        && !Footnotes.isNote(line.text())
        && !Footnotes.isMarked(line.text())
        && (line.text().length() > LONGEST_LINE
            || line.text().indexOf('。') >= 0
            || Headline.read(line, 0).isPresent());
  }

  private void read(Input input) {
    switch (input.kind()) {
      case PLAN -> plan(input, input.front().rest());
      case NOTICE -> notice(input);
      case EXPLANATION -> explanation(input);
      case TABLES -> tables(input);
    }
  }

  private void plan(Input input, List<Piece> pieces) {
    HeaderDraft header = draft.header();
    header.title(input.front().title(), Source.PLAN);
    input.front().bylines().forEach(byline -> header.say(Field.ISSUER, byline));
    text(input, Letter.unsigned(pieces, header));
  }

  private void text(Input input, List<Piece> pieces) {
    Stream<String> lines =
        pieces.stream().filter(Line.class::isInstance).map(line -> ((Line) line).text());
    Years.toward(lines).ifPresent(draft.header()::toward);
    Chapters.Text text = new Chapters(draft, found).of(pieces, input.front().title());
    draft.add(text.lead(), text.sections());
    draft.number(text.scheme());
    input.parted().attachments().forEach(attachment -> annex(attachment, input.parted()));
    for (String title : input.parted().missing()) {
      draft.add(new Annex(found.id(), title, new Annex.Content.OfText(List.of())));
    }
  }

  /// An attachment that the list of attachments may call something else.
  private void annex(Attachment attachment, Attachment.Parted parted) {
    annex(attachment);
    parted
        .listed(attachment)
        .filter(listed -> !Alike.alike(listed, attachment.title()))
        .ifPresent(
            listed ->
                found.tell(
                    attachment.spot(),
                    What.TEXT,
                    attachment.title(),
                    Sureness.LIKELY,
                    Message.of(Recognizer.class, "annex.named", listed)));
  }

  private void notice(Input input) {
    HeaderDraft header = draft.header();
    String title = input.front().handsOut().orElseThrow();
    header.say(Field.ISSUER, input.front().handedOutBy());
    List<Piece> rest = Letter.read(input.front().rest(), title, draft, found);
    Optional<Attachment> own =
        input.parted().attachments().stream()
            .filter(_ -> rest.stream().noneMatch(Recognizer::isText))
            .filter(each -> Letter.titleLines(each.whole(), 0, title) > 0)
            .findFirst();
    boolean letter = rest.isEmpty() && own.isEmpty();
    header.title(title, letter ? Source.LETTER : Source.PLAN);
    text(
        own.map(each -> input.without(each, title)).orElse(input),
        own.map(each -> each.below(title)).orElse(rest));
  }

  private void explanation(Input input) {
    HeaderDraft header = draft.header();
    header.title(input.front().about().orElseThrow(), Source.LETTER);
    header.say(Field.STAGE, input.front().stageOfAbout());
    input.front().bylines().forEach(byline -> header.say(Field.DRAFTER, byline));
    Chapters.Text text = new Chapters(draft, found).of(input.front().rest(), header.title());
    List<Section> own = new ArrayList<>(text.sections());
    List<Block> places = new ArrayList<>();
    for (Attachment attachment : input.parted().attachments()) {
      Chapters.Text more =
          new Chapters(draft, found).plain(attachment.pieces(), attachment.title());
      List<Block> left = new ArrayList<>(more.lead());
      left.stream().filter(Block.TableHere.class::isInstance).forEach(places::add);
      left.removeIf(Block.TableHere.class::isInstance);
      if (!left.isEmpty()) {
        own.add(new Section(found.id(), attachment.title(), false, left, List.of()));
      }
    }
    Explanation.read(
        new Chapters.Text(text.lead(), own, text.tasks(), text.scheme()), draft, found);
    if (draft.sections().isEmpty()) {
      Explanation.outline(own, draft, found);
      draft.replaceSections(placed(draft.sections(), places));
    }
  }

  /// Chapters with tables in the first that tells of targets.
  private static List<Section> placed(List<Section> chapters, List<Block> tables) {
    Optional<Section> home =
        chapters.stream()
            .filter(each -> HOME_OF_TARGETS.matcher(each.heading()).matches())
            .findFirst();
    return chapters.stream()
        .map(
            chapter ->
                home.filter(chapter::equals).isPresent() ? chapter.withBody(tables) : chapter)
        .toList();
  }

  private void tables(Input input) {
    String title = input.front().title();
    String bare = OF_TABLE.matcher(title).replaceFirst("");
    boolean whole = bare.isBlank() || bare.endsWith("年") || bare.endsWith("年度");
    draft.header().title(whole ? title : bare, Source.TABLE);
    Chapters.Text text =
        new Chapters(draft, found).plain(titled(input.front().rest(), title), title);
    List<Block> left = new ArrayList<>(text.lead());
    left.removeIf(Block.TableHere.class::isInstance);
    draft.add(left, List.of());
    input.parted().attachments().forEach(this::annex);
  }

  /// The pieces, the first table named by the title above it rather than by its sheet.
  private static List<Piece> titled(List<Piece> pieces, String title) {
    List<Piece> titled = new ArrayList<>(pieces);
    for (int at = 0; at < titled.size() && !title.isBlank(); at++) {
      if (titled.get(at) instanceof Lattice lattice) {
        titled.set(at, lattice.named(title));
        break;
      }
    }
    return titled;
  }

  private void annex(Attachment attachment) {
    Chapters.Text text = new Chapters(draft, found).plain(attachment.pieces(), attachment.title());
    draft.add(
        new Annex(
            found.id(attachment.anchor(), plandraft.model.Place.Part.ANNEX),
            attachment.title(),
            content(text)));
  }

  private static Annex.Content content(Chapters.Text text) {
    if (text.lead().isEmpty() && text.tasks()) {
      return new Annex.Content.OfTasks();
    }
    if (text.lead().size() == 1 && text.lead().getFirst() instanceof Block.TableHere table) {
      return new Annex.Content.OfTable(table.table());
    }
    if (text.lead().size() == 1 && text.lead().getFirst() instanceof Block.PictureHere picture) {
      return new Annex.Content.OfPicture(picture.media());
    }
    return new Annex.Content.OfText(text.lead());
  }
}
