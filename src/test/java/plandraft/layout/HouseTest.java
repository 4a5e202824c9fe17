package plandraft.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.document.PageSetup;
import plandraft.document.Style;

class HouseTest {
  private static final PageSetup PAGE =
      new PageSetup(11906, 16838, 2098, 1474, 1984, 1588, 1455, 579, PageSetup.Number.FOOT);
  private static final Pattern WORD = new Pattern("词");
  private static final House.Labels LABELS =
      new House.Labels(
          WORD, WORD, WORD, WORD, WORD, Optional.empty(), WORD, WORD, Optional.empty(), WORD, WORD);

  @Test
  void aRuleTakesWhatItLeavesOpenFromTheOneItIsLike() {
    List<StyleRule> rules = rules();
    rules.set(0, rule(Role.BODY, Optional.empty(), Optional.of("宋体"), Optional.of("15.5")));
    rules.set(
        Role.FLUSH.ordinal(),
        rule(Role.FLUSH, Optional.of(Role.BODY), Optional.empty(), Optional.empty()));
    rules.set(
        Role.CENTRED.ordinal(),
        rule(Role.CENTRED, Optional.of(Role.FLUSH), Optional.empty(), Optional.of("9")));
    List<Style> styles = house(PAGE, rules).styles();

    assertThat(styles.get(0).halfPoints()).isEqualTo(31);
    assertThat(styles.get(Role.FLUSH.ordinal()).eastAsian()).isEqualTo("宋体");
    assertThat(styles.get(Role.FLUSH.ordinal()).halfPoints()).isEqualTo(31);
    assertThat(styles.get(Role.CENTRED.ordinal()).eastAsian()).isEqualTo("宋体");
    assertThat(styles.get(Role.CENTRED.ordinal()).halfPoints()).isEqualTo(18);
  }

  @Test
  void aRuleLikeNothingIsTheBodyOfTheStandard() {
    Style style = house(PAGE, rules()).styles().getFirst();
    assertThat(style.eastAsian()).isEqualTo("仿宋_GB2312");
    assertThat(style.halfPoints()).isEqualTo(32);
    assertThat(style.lineTwips()).isEqualTo(579);
    assertThat(style.firstLine()).isEqualTo(200);
    assertThat(style.tracking()).isEqualTo(-5);
    assertThat(style.outline()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleHasAStyleWithAnAsciiId(Role role) {
    assertThat(house(PAGE, rules()).styles()).extracting(Style::id).contains(role.id());
    assertThat(role.id()).matches("[a-zA-Z0-9]+");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aRoleWithoutARuleIsTold(Role role) {
    List<StyleRule> rules = rules();
    rules.removeIf(rule -> rule.role() == role);
    assertThatThrownBy(() -> house(PAGE, rules))
        .asInstanceOf(type(NotAllowed.class))
        .satisfies(not -> assertThat(not.given()).isEmpty())
        .extracting(NotAllowed::allowed)
        .isEqualTo(List.of(role.id()));
  }

  @Test
  void aRuleLikeALaterOneIsTold() {
    List<StyleRule> rules = rules();
    rules.set(0, rule(Role.BODY, Optional.of(Role.NOTE), Optional.empty(), Optional.empty()));
    assertThatThrownBy(() -> house(PAGE, rules))
        .asInstanceOf(type(NotAllowed.class))
        .extracting(NotAllowed::given)
        .isEqualTo("note");
  }

  static Stream<PageSetup> impossiblePages() {
    PageSetup.Number foot = PageSetup.Number.FOOT;
    return Stream.of(
        new PageSetup(3000, 16838, 2098, 1474, 1984, 1588, 1455, 579, foot),
        new PageSetup(11906, 4000, 2098, 1474, 1984, 1588, 1455, 579, foot),
        new PageSetup(11906, 16838, 2098, 1474, 1984, 1588, 1455, 0, foot));
  }

  @ParameterizedTest
  @MethodSource("impossiblePages")
  void aPageWithoutRoomIsTold(PageSetup page) {
    assertThatThrownBy(() -> house(page, rules()))
        .asInstanceOf(type(NotAllowed.class))
        .satisfies(not -> assertThat(not.allowed()).isNotEmpty());
  }

  @Test
  void layoutsForAKindOfPlanComeBeforeThoseForAll() {
    Lines lines = lines("甲");
    DocumentLayout any = layout("plan", List.of(), lines("全部"));
    DocumentLayout own = layout("plan", List.of("专项规划"), lines);
    Layouts layouts = new Layouts(house(PAGE, rules()), List.of(any, own));

    assertThat(layouts.of("plan", "专项规划").orElseThrow().lines()).isEqualTo(lines);
    assertThat(layouts.of("plan", "实施方案").orElseThrow().lines().name().text()).isEqualTo("全部");
    assertThat(layouts.of("press", "专项规划")).isEmpty();
    assertThat(own.forAll().planKinds()).isEmpty();
    assertThat(own.forAll().lines()).isEqualTo(lines);
  }

  @Test
  void aDocumentTakesNumberingAndTablesFromTheHouseWhereItSaysNothing() {
    House house = house(PAGE, rules());
    Layout plain = layout("plan", List.of(), lines("甲")).in(house);
    assertThat(plain.numbering()).isEqualTo(Numbering.USUAL);
    assertThat(plain.tables()).isEqualTo(house.tables());
    assertThat(plain.has(Piece.COVER)).isTrue();
    assertThat(plain.has(Piece.IMPRINT)).isFalse();
  }

  @Test
  void aNumberingNamesAPlaceForTheNumber() {
    assertThatThrownBy(
            () -> new Numbering(List.of("{一}、", "节"), java.util.Set.of(), java.util.Set.of()))
        .asInstanceOf(type(NotAllowed.class))
        .satisfies(
            not -> {
              assertThat(not.given()).isEqualTo("节");
              assertThat(not.allowed()).containsExactly("{一}", "{1}", "{1.1}");
            });
    assertThat(Numbering.USUAL.levels()).hasSize(4);
    assertThat(Numbering.CHAPTERS.levels().subList(0, 3))
        .containsExactly("第{一}章　", "第{一}节　", "{一}、");
  }

  @Test
  void aTableNeedsColumnsWithAWidth() {
    assertThatThrownBy(() -> new TableLayout<TaskShows>(Paper.PORTRAIT, false, List.of()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> new TableLayout.Column<>(TaskShows.TASK, WORD, 0, false))
        .asInstanceOf(type(NotAllowed.class))
        .extracting(NotAllowed::given)
        .asString()
        .endsWith("0");
  }

  private static House house(PageSetup page, List<StyleRule> rules) {
    return new House(page, PAGE, Numbering.USUAL, rules, LABELS, Tables.NONE);
  }

  private static List<StyleRule> rules() {
    List<StyleRule> rules = new ArrayList<>();
    for (Role role : Role.values()) {
      rules.add(rule(role, Optional.empty(), Optional.empty(), Optional.empty()));
    }
    return rules;
  }

  private static StyleRule rule(
      Role role, Optional<Role> like, Optional<String> font, Optional<String> size) {
    return new StyleRule(
        role,
        "样式" + role.id(),
        like,
        font,
        Optional.empty(),
        size.map(BigDecimal::new),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static DocumentLayout layout(String document, List<String> planKinds, Lines lines) {
    return new DocumentLayout(
        document,
        planKinds,
        Optional.empty(),
        java.util.Set.of(Piece.COVER),
        lines,
        Optional.empty());
  }

  private static Lines lines(String name) {
    Optional<Pattern> none = Optional.empty();
    return new Lines(
        new Pattern(name),
        WORD,
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        none);
  }
}
