package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.history.Store;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.query.Scheme;
import plandraft.say.Words;
import plandraft.ui.OnWindowThread;

/// The caret stands at every spot of the text and nowhere else.
@ExtendWith(OnWindowThread.class)
class OffsetsTest {
  private static final int PLANS = 6;

  static Stream<Plan> plans() {
    return Portions.plans(PLANS);
  }

  /// An area that shows a portion of a plan.
  private static ProseArea area(Plan plan, Place root) {
    Writing writing =
        Writing.in(
            new Store(plan),
            Ids.counting("new"),
            Scheme.USUAL,
            Words.of(ChapterEditor.class, Locale.ROOT),
            new ChapterEditor.Outside(
                _ -> {}, (_, _) -> {}, _ -> {}, _ -> {}, give -> give.accept(Optional.empty())),
            Duration.INDEFINITE);
    writing.show(root);
    return writing.area();
  }

  private static Stream<ProseArea> areas(Plan plan) {
    return Portions.roots(plan).stream().map(root -> area(plan, root));
  }

  /// The spots of a row at which the caret may stand.
  private static List<Spot> spots(ProseArea area, int row) {
    TextRow text = area.row(row);
    return IntStream.iterate(0, at -> at <= text.length(), at -> next(text, at))
        .mapToObj(column -> new Spot(row, column))
        .toList();
  }

  private static int next(TextRow row, int column) {
    return column == row.length() ? column + 1 : row.after(column);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void everySpotHasAnOffsetOfItsOwn(Plan plan) {
    areas(plan)
        .forEach(
            area -> {
              Offsets offsets = new Offsets(area);
              for (int row = 0; row < area.rowCount(); row++) {
                assertThat(spots(area, row))
                    .allSatisfy(
                        spot -> {
                          int offset = offsets.of(spot);
                          assertThat(offsets.spot(offset)).isEqualTo(spot);
                          assertThat(offsets.before(offset)).isEqualTo(offset);
                          assertThat(offsets.behind(offset)).isEqualTo(offset);
                        });
              }
            });
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void everyOffsetLiesBetweenSpots(Plan plan) {
    areas(plan)
        .forEach(
            area -> {
              Offsets offsets = new Offsets(area);
              for (int offset = 0; offset <= area.getLength(); offset++) {
                int before = offsets.before(offset);
                int behind = offsets.behind(offset);
                assertThat(before).isLessThanOrEqualTo(behind);
                assertThat(offsets.nearest(offset)).isIn(before, behind);
                assertThat(offset).isLessThanOrEqualTo(behind);
              }
            });
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void goingOnComesByEverySpotAndGoingBackDoesToo(Plan plan) {
    areas(plan)
        .forEach(
            area -> {
              Offsets offsets = new Offsets(area);
              List<Integer> all =
                  IntStream.range(0, area.rowCount())
                      .boxed()
                      .flatMap(row -> spots(area, row).stream())
                      .map(offsets::of)
                      .toList();
              assertThat(walked(offsets, all.getFirst(), offsets::next)).isEqualTo(all);
              assertThat(walked(offsets, all.getLast(), offsets::previous))
                  .isEqualTo(all.reversed());
            });
  }

  private interface Step {
    OptionalInt from(Spot spot);
  }

  private static List<Integer> walked(Offsets offsets, int from, Step step) {
    return Stream.iterate(
            OptionalInt.of(from),
            OptionalInt::isPresent,
            at -> step.from(offsets.spot(at.getAsInt())))
        .map(OptionalInt::getAsInt)
        .toList();
  }

  @Test
  void aLeadIsNoPlaceForTheCaret() {
    Plan plan = Plans.full();
    ProseArea area = area(plan, Portions.roots(plan).get(1));
    Offsets offsets = new Offsets(area);
    int heading = area.getAbsolutePosition(0, 0);
    int lead = Paragraphs.lead(area.getParagraph(0)).length();
    assertThat(lead).isPositive();
    assertThat(offsets.spot(heading)).isEqualTo(new Spot(0, 0));
    assertThat(offsets.nearest(heading)).isEqualTo(heading + lead);
  }
}
