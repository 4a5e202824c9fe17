package plandraft.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import plandraft.model.Inline.Emphasis;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;

/// Plans of every shape, the same for the same seed.
public final class RandomPlans {
  private static final List<String> WORDS =
      List.of(
          "推进", "平台", "建设", "数据", "，", "。", "产业", "（试点）", "“示范”", "5G", "2025年", "𠮷", " ", "《规划》");
  private static final List<String> QUANTITIES =
      List.of("", "-", "/", "12", "2916*", "10左右", "95以上", "100.0", "1-2", "前3名", "第三层次", "0.12");
  private static final List<String> BASES =
      List.of("", "按年均增长10%测算", "按照年均新增40家测算", "按照年均增长0.12个百分点测算", "根据《纲要》", "专家估计");

  private final Random random;
  private final Ids ids;
  private final List<Id<Indicator>> indicators = new ArrayList<>();

  private RandomPlans(long seed) {
    random = new Random(seed);
    ids = Ids.counting("r" + seed + "-");
  }

  /// The plan of one seed.
  public static Plan of(long seed) {
    return new RandomPlans(seed).plan();
  }

  private Plan plan() {
    List<IndicatorTable> tables = some(2, this::table);
    List<Task> tasks = some(4, () -> task(2));
    return Plan.of(ids.fresh(), header())
        .withIndicatorTables(tables)
        .withTasks(tasks)
        .withPreamble(some(2, this::block))
        .withSections(some(5, () -> section(3)))
        .withBreakdowns(some(2, this::breakdown))
        .withGrids(some(2, this::grid))
        .withAnnexes(some(3, () -> new Annex(ids.fresh(), words(), content())))
        .withDocumentTexts(some(1, this::documentText))
        .withStageLog(
            some(
                4,
                () ->
                    new StageEntry(
                        ids.fresh(), "2021年" + random.nextInt(1, 13) + "月", words(), "")))
        .withUnits(some(5, this::words))
        .withAliases(
            indicators.isEmpty() ? List.of() : some(2, () -> new Alias(words(), pick(indicators))))
        .withParent(random.nextBoolean() ? Optional.of(words()) : Optional.empty())
        .withComments(some(4, this::comment))
        .withWaivers(
            some(
                2,
                () ->
                    new Waiver(words(), Place.of(Place.Part.BLOCK, ids.fresh()), words(), words())))
        .withMedia(some(2, this::media));
  }

  private Header header() {
    Header plain = Header.of(words(), "专项规划", 2020, 2025);
    return random.nextBoolean()
        ? plain
        : new Header(
            words(),
            "实施计划",
            2020,
            2025,
            Optional.of(2035),
            words(),
            words(),
            "示〔2021〕5号",
            Optional.of(LocalDate.of(2021, 11, 3)),
            "送审稿",
            words(),
            words(),
            words(),
            Optional.of(LocalDate.of(2021, 11, 5)),
            words());
  }

  private Section section(int depth) {
    return new Section(
        ids.fresh(),
        words(),
        random.nextInt(5) > 0,
        some(4, this::block),
        depth == 0 ? List.of() : some(3, () -> section(depth - 1)));
  }

  private Block block() {
    return switch (random.nextInt(8)) {
      case 0 -> new Block.Panel(ids.fresh(), words(), some(3, this::prose));
      case 1 -> new Block.TableHere(ids.fresh(), "t" + random.nextInt(9));
      case 2 -> new Block.TasksHere(ids.fresh(), List.of());
      case 3 -> new Block.StagesHere(ids.fresh());
      default -> prose();
    };
  }

  private Block.Prose prose() {
    return random.nextInt(4) == 0
        ? new Block.Item(ids.fresh(), some(4, this::inline))
        : new Block.Paragraph(ids.fresh(), pick(Block.Style.values()), some(5, this::inline));
  }

  private Inline inline() {
    Emphasis emphasis = pick(Emphasis.values());
    Several several = Several.all(pick(Several.Kind.values()));
    return switch (random.nextInt(7)) {
      case 0 -> new Inline.Count(several, random.nextBoolean(), emphasis);
      case 1 -> new Inline.Titles(several, emphasis);
      case 2 -> new Inline.Title(new Place(Place.Part.PLAN, ""), emphasis);
      case 3 ->
          indicators.isEmpty()
              ? new Inline.Text(words(), emphasis)
              : new Inline.IndicatorValue(
                  pick(indicators), pick(Inline.Which.values()), random.nextBoolean(), emphasis);
      default -> new Inline.Text(words(), emphasis);
    };
  }

  private IndicatorTable table() {
    return new IndicatorTable(
        ids.fresh(),
        words(),
        IndicatorTable.usualColumns(),
        some(4, () -> new IndicatorTable.Group(ids.fresh(), words(), some(5, this::indicator))),
        some(2, () -> new IndicatorTable.Footnote(ids.fresh(), "*", words())));
  }

  private Indicator indicator() {
    Id<Indicator> id = ids.fresh();
    indicators.add(id);
    return Indicator.of(id, words(), random.nextInt(2018, 2021))
        .withUnit(pick("", "%", "亿元", "家"))
        .withNature(pick(Indicator.Nature.values()))
        .withBase(quantity())
        .withMilestone(2023, quantity())
        .withTarget(quantity())
        .withBasis(Basis.read(pick(BASES)));
  }

  private Task task(int depth) {
    return new Task(
        ids.fresh(),
        words(),
        random.nextBoolean() ? words() : "",
        some(2, this::prose),
        some(3, this::measure),
        depth == 0 ? List.of() : some(3, () -> task(depth - 1)));
  }

  private Measure measure() {
    return new Measure(
        ids.fresh(),
        words(),
        Responsibility.read(pick("", "*甲局、乙局，各县（市、区）人民政府", "丙局")),
        pick("", "2025年底"),
        indicators.isEmpty() ? List.of() : some(2, () -> pick(indicators)));
  }

  private Breakdown breakdown() {
    List<Breakdown.Column> columns =
        some(
            4,
            () ->
                new Breakdown.Column(
                    ids.fresh(),
                    pick("", "合计"),
                    words(),
                    "个",
                    pick(Breakdown.Aggregation.values())));
    Supplier<Breakdown.Line> line =
        () ->
            new Breakdown.Line(
                ids.fresh(), words(), columns.stream().map(column -> quantity()).toList());
    return new Breakdown(ids.fresh(), words(), columns, some(2, line), some(5, line));
  }

  private Grid grid() {
    Supplier<Grid.Row> row =
        () ->
            new Grid.Row(ids.fresh(), List.of(Grid.Cell.of(words()), new Grid.Cell(words(), 1, 2)));
    return new Grid(ids.fresh(), Grid.Kind.LIST, words(), 1, 3, some(4, row), "");
  }

  private Annex.Content content() {
    return switch (random.nextInt(3)) {
      case 0 -> new Annex.Content.OfTasks();
      case 1 -> new Annex.Content.OfTable("t1");
      default -> new Annex.Content.OfText(some(3, this::block));
    };
  }

  private DocumentText documentText() {
    List<Section> sections = some(4, () -> section(1));
    return new DocumentText(
        ids.fresh(),
        "explanation",
        sections,
        sections.stream()
            .map(
                section ->
                    new DocumentText.Digest(
                        section.id(), Place.of(Place.Part.SECTION, ids.fresh()), "abc"))
            .toList());
  }

  private Comment comment() {
    return new Comment(
        ids.fresh(),
        Place.of(Place.Part.TARGET, ids.fresh()),
        words(),
        words(),
        Instant.ofEpochSecond(1_600_000_000 + random.nextInt(9_000_000)),
        words(),
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(new Comment.Proposal(quantity(), Basis.read(pick(BASES)))),
        some(2, () -> new Comment.Reply(ids.fresh(), words(), Instant.ofEpochSecond(9), words())),
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(
                new Comment.Disposition(pick(Comment.Disposition.Outcome.values()), words())));
  }

  private Media media() {
    byte[] bytes = new byte[random.nextInt(1, 200)];
    random.nextBytes(bytes);
    Bytes content = Bytes.of(bytes);
    return new Media(content.sha256(), words() + ".png", "image/png", content);
  }

  private Quantity quantity() {
    return Quantity.read(pick(QUANTITIES));
  }

  private String words() {
    StringBuilder words = new StringBuilder("甲");
    for (int i = random.nextInt(6); i > 0; i--) {
      words.append(pick(WORDS));
    }
    return words.toString();
  }

  private <T> List<T> some(int most, Supplier<? extends T> one) {
    return Stream.<T>generate(one).limit(random.nextInt(most + 1)).toList();
  }

  @SafeVarargs
  private <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
