package plandraft.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Place.Part;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;

/// Plans of every shape, the same for the same seed: every record filled in every way, places and
/// references mostly to what there is, now and then to what is gone.
public final class RandomPlans {
  private static final HeadingNumbers NUMBERING =
      new HeadingNumbers(List.of("第{一}篇　", "第{一}章　", "{一}、", "（{一}）", "{1}."), Set.of(2));
  private static final List<String> KINDS = List.of("专项规划", "实施计划", "年度工作要点", "");
  private static final List<String> TEXTS = List.of("explanation", "notice", "press");
  private static final List<String> REGIONS = List.of("全市", "全市 标线", "全市 高线", "甲县", "乙 区");

  private final Random random;
  private final RandomWords words;
  private final Ids ids;
  private final Map<Part, List<String>> known = new EnumMap<>(Part.class);
  private final List<Media> media = new ArrayList<>();

  private RandomPlans(long seed) {
    random = new Random(seed);
    words = new RandomWords(random);
    ids = Ids.counting("r" + seed + "-");
    for (Part part : Part.values()) {
      known.put(part, new ArrayList<>());
    }
  }

  /// The plan of one seed.
  public static Plan of(long seed) {
    return new RandomPlans(seed).plan();
  }

  /// The first so many plans.
  public static Stream<Plan> first(int plans) {
    return Stream.iterate(0L, seed -> seed + 1).limit(plans).map(RandomPlans::of);
  }

  private Plan plan() {
    Plan empty = Plan.of(new Id<>(fresh(Part.PLAN)), header());
    media.addAll(some(2, this::picture));
    Plan tables =
        empty
            .withMedia(List.copyOf(media))
            .withIndicatorTables(some(3, this::table))
            .withBreakdowns(some(2, this::breakdown))
            .withGrids(some(4, this::grid))
            .withTasks(some(4, () -> task(3)))
            .withStageLog(some(4, this::stage));
    Plan text =
        tables
            .withPreamble(some(2, this::block))
            .withSections(some(6, () -> section(random.nextInt(12) == 0 ? 7 : 3)))
            .withAnnexes(some(4, this::annex))
            .withDocumentTexts(some(2, this::documentText));
    return text.withUnits(some(5, words::said))
        .withAliases(some(2, () -> new Alias(words.said(), id(Part.INDICATOR))))
        .withParent(random.nextBoolean() ? Optional.of("../" + words.said()) : Optional.empty())
        .withComments(some(6, this::comment))
        .withWaivers(some(2, () -> new Waiver("R", place(), words.words(), words.said())))
        .withNumbering(random.nextInt(4) == 0 ? Optional.of(NUMBERING) : Optional.empty());
  }

  private Header header() {
    Header plain = Header.of(words.said(), pick(KINDS), 2020, 2020 + random.nextInt(8));
    return random.nextBoolean()
        ? plain
        : new Header(
            plain.title(),
            plain.kind(),
            plain.baseYear(),
            plain.targetYear(),
            random.nextBoolean() ? Optional.of(2035) : Optional.empty(),
            words.words(),
            words.words(),
            pick(List.of("", "示〔2021〕5号", "示政办发〔2021〕105号")),
            random.nextBoolean() ? Optional.of(LocalDate.of(2021, 11, 3)) : Optional.empty(),
            pick(List.of("", "送审稿", "征求意见稿")),
            words.words(),
            words.words(),
            words.words(),
            random.nextBoolean() ? Optional.of(LocalDate.of(2021, 2, 28)) : Optional.empty(),
            words.words());
  }

  private Section section(int depth) {
    return new Section(
        new Id<>(fresh(Part.SECTION)),
        words.words(),
        random.nextInt(5) > 0,
        some(4, this::block),
        depth == 0 ? List.of() : some(2, () -> section(depth - 1)));
  }

  private Block block() {
    return switch (random.nextInt(12)) {
      case 0 -> new Block.Panel(new Id<>(fresh(Part.BLOCK)), words.words(), some(3, this::prose));
      case 1 -> new Block.TableHere(ids.fresh(), anyTable());
      case 2 -> new Block.TasksHere(ids.fresh(), some(3, () -> id(Part.TASK)));
      case 3 -> new Block.StagesHere(ids.fresh());
      case 4 -> new Block.PictureHere(ids.fresh(), image(), words.words());
      default -> prose();
    };
  }

  private Block.Prose prose() {
    Id<Block> id = new Id<>(fresh(Part.BLOCK));
    return random.nextInt(4) == 0
        ? new Block.Item(id, some(4, this::inline))
        : new Block.Paragraph(id, pick(List.of(Block.Style.values())), some(6, this::inline));
  }

  private Inline inline() {
    Emphasis emphasis = pick(List.of(Emphasis.values()));
    return switch (random.nextInt(9)) {
      case 0 -> new Inline.Count(several(), random.nextBoolean(), emphasis);
      case 1 -> new Inline.Titles(several(), emphasis);
      case 2 -> new Inline.Title(place(), emphasis);
      case 3 ->
          new Inline.IndicatorValue(
              id(Part.INDICATOR),
              pick(List.of(Inline.Which.values())),
              random.nextBoolean(),
              emphasis);
      default -> new Inline.Text(words.said(), emphasis);
    };
  }

  private Several several() {
    Several.Kind kind = pick(List.of(Several.Kind.values()));
    return random.nextBoolean()
        ? Several.all(kind)
        : new Several(kind, id(pick(List.of(Part.SECTION, Part.TABLE, Part.TASK))).value());
  }

  private IndicatorTable table() {
    List<IndicatorTable.Column> columns =
        random.nextBoolean()
            ? IndicatorTable.usualColumns()
            : some(
                6,
                () -> IndicatorTable.Column.of(pick(List.of(IndicatorTable.Column.Kind.values()))));
    return new IndicatorTable(
        new Id<>(fresh(Part.TABLE)),
        words.words(),
        columns,
        some(4, this::group),
        some(2, () -> new IndicatorTable.Footnote(ids.fresh(), "*", words.said())));
  }

  private IndicatorTable.Group group() {
    return new IndicatorTable.Group(
        new Id<>(fresh(Part.GROUP)), words.words(), some(5, this::indicator));
  }

  private Indicator indicator() {
    Indicator bare =
        Indicator.of(new Id<>(fresh(Part.INDICATOR)), words.words(), 2018 + random.nextInt(3))
            .withUnit(pick(List.of("", "%", "亿元", "家", "万元/人年", "个百分点")))
            .withNature(pick(List.of(Indicator.Nature.values())))
            .withBase(quantity())
            .withTarget(quantity())
            .withBasis(Basis.read(words.basis()));
    return random.nextInt(3) == 0
        ? bare.withMilestone(2023, quantity()).withMilestone(2035, quantity())
        : bare;
  }

  private Task task(int depth) {
    return new Task(
        new Id<>(fresh(Part.TASK)),
        words.words(),
        random.nextBoolean() ? words.words() : "",
        some(2, this::prose),
        some(3, this::measure),
        depth == 0 ? List.of() : some(2, () -> task(depth - 1)));
  }

  private Measure measure() {
    List<String> printed = List.of("", "*甲局、乙局，各县（市、区）人民政府", "丙局", "*市（甲、乙", "★丁局\n戊局", "，、");
    return new Measure(
        new Id<>(fresh(Part.MEASURE)),
        words.lines(),
        Responsibility.read(pick(printed)),
        pick(List.of("", "2025年底", words.words())),
        some(2, () -> id(Part.INDICATOR)));
  }

  private Breakdown breakdown() {
    String table = fresh(Part.BREAKDOWN);
    List<Breakdown.Column> columns =
        some(
            5,
            () ->
                new Breakdown.Column(
                    ids.fresh(),
                    pick(List.of("", "合计", "其中")),
                    words.words(),
                    pick(List.of("", "个", "亿元")),
                    pick(List.of(Breakdown.Aggregation.values()))));
    Supplier<Breakdown.Line> line =
        () ->
            new Breakdown.Line(
                ids.fresh(), pick(REGIONS), columns.stream().map(_ -> quantity()).toList());
    return new Breakdown(new Id<>(table), words.words(), columns, some(3, line), some(5, line));
  }

  private Grid grid() {
    int columns = random.nextInt(1, 6);
    Supplier<Grid.Cell> cell =
        () ->
            random.nextInt(5) == 0
                ? new Grid.Cell(words.lines(), random.nextInt(1, 4), random.nextInt(1, 4))
                : Grid.Cell.of(random.nextBoolean() ? words.lines() : words.value());
    return new Grid(
        new Id<>(fresh(Part.GRID)),
        pick(List.of(Grid.Kind.values())),
        words.words(),
        random.nextInt(3),
        columns,
        some(6, () -> new Grid.Row(ids.fresh(), some(columns, cell))),
        random.nextBoolean() ? "" : words.lines());
  }

  private StageEntry stage() {
    String when = random.nextInt(4) == 0 ? "" : "2021年" + random.nextInt(1, 13) + "月";
    String stage = pick(List.of("", "送审稿", words.words()));
    return new StageEntry(new Id<>(fresh(Part.STAGE)), when, words.words(), stage);
  }

  private Annex annex() {
    Annex.Content content =
        switch (random.nextInt(4)) {
          case 0 -> new Annex.Content.OfTasks();
          case 1 -> new Annex.Content.OfTable(anyTable());
          case 2 -> new Annex.Content.OfPicture(image());
          default -> new Annex.Content.OfText(some(3, this::block));
        };
    return new Annex(new Id<>(fresh(Part.ANNEX)), words.words(), content);
  }

  private DocumentText documentText() {
    List<Section> sections = some(4, () -> section(2));
    return new DocumentText(
        new Id<>(fresh(Part.DOCUMENT_TEXT)),
        pick(TEXTS),
        sections,
        sections.stream()
            .map(section -> new DocumentText.Digest(section.id(), place(), "0123456789abcdef"))
            .toList());
  }

  private Comment comment() {
    return new Comment(
        new Id<>(fresh(Part.COMMENT)),
        place(),
        random.nextBoolean() ? "" : words.said(),
        random.nextBoolean() ? Optional.empty() : Optional.of(span()),
        words.words(),
        words.words(),
        Instant.ofEpochMilli(1_600_000_000_000L + random.nextInt()),
        words.lines(),
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(new Comment.Proposal(quantity(), Basis.read(words.basis()))),
        random.nextBoolean() ? Optional.empty() : Optional.of(words.lines()),
        some(2, () -> new Comment.Reply(ids.fresh(), words.said(), Instant.EPOCH, words.lines())),
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(
                new Comment.Disposition(
                    pick(List.of(Comment.Disposition.Outcome.values())), words.words())));
  }

  private Comment.Span span() {
    int from = random.nextInt(20);
    return new Comment.Span(from, from + random.nextInt(20));
  }

  private Media picture() {
    byte[] noise = new byte[random.nextInt(1, 200)];
    random.nextBytes(noise);
    Bytes bytes = Bytes.of(noise);
    return new Media(bytes.sha256(), words.said() + ".png", "image/png", bytes);
  }

  private Id<Media> image() {
    return media.isEmpty() || random.nextInt(8) == 0 ? ids.fresh() : pick(media).id();
  }

  private Quantity quantity() {
    return Quantity.read(words.value());
  }

  private String anyTable() {
    return id(pick(List.of(Part.TABLE, Part.BREAKDOWN, Part.GRID))).value();
  }

  /// A place of any part, most of the time of one that is there.
  private Place place() {
    Part part = pick(List.of(Part.values()));
    Part named =
        switch (part) {
          case UNIT, BASE, TARGET, BASIS -> Part.INDICATOR;
          default -> part;
        };
    return new Place(part, id(named).value());
  }

  private <T> Id<T> id(Part part) {
    List<String> there = known.get(part);
    return there.isEmpty() || random.nextInt(8) == 0 ? ids.fresh() : new Id<>(pick(there));
  }

  private String fresh(Part part) {
    String id = ids.next();
    known.get(part).add(id);
    return id;
  }

  private <T> List<T> some(int most, Supplier<? extends T> one) {
    return Stream.<T>generate(one).limit(random.nextInt(most + 1)).toList();
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
