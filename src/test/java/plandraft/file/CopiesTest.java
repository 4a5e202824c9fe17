package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plandraft.edit.Indicators;
import plandraft.edit.RandomEdits;
import plandraft.edit.Sections;
import plandraft.file.Copies.Copy;
import plandraft.file.Copies.Whole;
import plandraft.job.Progress;
import plandraft.job.Stopped;
import plandraft.model.Block;
import plandraft.model.Conflict;
import plandraft.model.Dossier;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Inline;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;
import plandraft.model.Section;
import plandraft.model.Version;
import plandraft.quantity.Quantity;
import plandraft.review.Disputed;
import plandraft.review.Merged;
import plandraft.review.Merging;
import plandraft.review.SameColumns;

/// Copies of one plan come together in one dossier.
class CopiesTest {
  private static final Id<Indicator> VALUE = new Id<>("a1");
  private static final int SEEDS = 150;
  private static final Id<Section> PREFACE = new Id<>("preface");

  @TempDir Path folder;
  private Plan sent;
  private Version version;

  @BeforeEach
  void send() throws IOException {
    sent = sample();
    version =
        new Version(new Id<>("v1"), "征求意见稿", "甲", Instant.parse("2024-03-01T08:00:00Z"), "", sent);
  }

  private static Plan sample() throws IOException {
    return Samples.plan("sample-county-agriculture");
  }

  private Dossier own(UnaryOperator<Plan> change) {
    return Dossier.of(change.apply(sent)).frozen(version);
  }

  private Copy copy(String name, UnaryOperator<Plan> change) {
    return new Copy(name, Dossier.of(change.apply(sent)).withAncestor(Optional.of(version.id())));
  }

  private static Plan target(Plan plan, String value) {
    return Indicators.change(plan, VALUE, one -> one.withTarget(Quantity.read(value)));
  }

  private static Plan heading(Plan plan, String heading) {
    return Sections.change(plan, PREFACE, one -> one.withHeading(heading));
  }

  private static String target(Dossier dossier) {
    return Indicators.find(dossier.plan(), VALUE).orElseThrow().target().printed();
  }

  @Test
  void severalCopiesAreMergedOverTheVersionThatWasSent() throws FileTrouble {
    Whole whole =
        Copies.into(
            own(plan -> plan.withUnits(List.of("示例单位甲"))),
            List.of(
                copy("乙.plan", plan -> target(plan, "18")),
                copy("丙.plan", plan -> heading(plan, "序言"))),
            Progress.SILENT);
    assertThat(whole.dossier().conflicts()).isEmpty();
    assertThat(whole.dossier().plan())
        .isEqualTo(heading(target(sent, "18"), "序言").withUnits(List.of("示例单位甲")));
    assertThat(whole.taken()).extracting(Copies.Taken::name).containsExactly("乙.plan", "丙.plan");
    assertThat(whole.taken()).allMatch(taken -> taken.began().equals(Optional.of(sent)));
  }

  @Test
  void whatCopiesSayOtherwiseStaysOpenUnderTheirNamesAndInTheFile() throws IOException {
    Whole whole =
        Copies.into(
            own(plan -> target(plan, "18")),
            List.of(
                copy("乙.plan", plan -> target(plan, "20以上")),
                copy("丙.plan", plan -> target(plan, "21"))),
            Progress.SILENT);
    assertThat(whole.dossier().conflicts())
        .extracting(Conflict::copy, conflict -> conflict.theirs().orElseThrow())
        .containsExactly(tuple("乙.plan", "20以上"), tuple("丙.plan", "21"));
    Path file = folder.resolve("合并.plan");
    PlanFile.write(whole.dossier(), file);
    assertThat(PlanFile.dossier(file)).isEqualTo(whole.dossier());

    Dossier taken = Copies.theirs(whole.dossier(), whole.dossier().conflicts().getLast());
    assertThat(target(taken)).isEqualTo("21");
    assertThat(taken.conflicts()).extracting(Conflict::copy).containsExactly("乙.plan");
    Dossier kept = Copies.ours(taken, taken.conflicts());
    assertThat(target(kept)).isEqualTo("21");
    assertThat(kept.conflicts()).isEmpty();
  }

  @Test
  void mergingTheSameCopyTwiceBringsNothingNew() throws FileTrouble {
    Copy copy = copy("乙.plan", plan -> heading(target(plan, "20"), "序言"));
    Whole once = Copies.into(own(plan -> target(plan, "18")), List.of(copy), Progress.SILENT);
    Whole twice = Copies.into(once.dossier(), List.of(copy), Progress.SILENT);
    assertThat(twice.dossier()).isEqualTo(once.dossier());
  }

  @Test
  void whatWasDecidedIsNotAskedAgainUntilTheCopySaysSomethingElse() throws IOException {
    Copy copy = copy("乙.plan", plan -> heading(target(plan, "20"), "序言"));
    Dossier own = merged(own(plan -> heading(target(plan, "18"), "引言")), copy).dossier();
    Dossier decided =
        Copies.ours(
            Copies.theirs(own, own.conflicts().getFirst()), List.of(own.conflicts().getLast()));
    assertThat(decided.decided()).containsExactlyElementsOf(own.conflicts());
    Path file = folder.resolve("合并.plan");
    PlanFile.write(decided, file);
    Copy renamed = new Copy("乙(1).plan", copy.dossier());
    Whole again = merged(PlanFile.dossier(file), renamed);
    assertThat(again.dossier()).isEqualTo(decided);
    assertThat(again.taken().getFirst().conflicts()).isEmpty();
    assertThat(again.taken().getFirst().decided()).hasSize(1);

    Copy later = copy("乙.plan", plan -> heading(target(plan, "21"), "卷首语"));
    Whole other = merged(decided, later);
    assertThat(other.dossier().conflicts())
        .extracting(conflict -> conflict.theirs().orElseThrow())
        .containsExactlyInAnyOrder("21", "卷首语");
    assertThat(Copies.ours(other.dossier(), other.dossier().conflicts()).decided()).hasSize(4);
  }

  @Test
  void whatOneDeletedForGoodStaysDeletedUntilTheCopyChangesMoreOfIt() throws FileTrouble {
    Dossier own = own(plan -> Sections.delete(plan, Set.of(PREFACE)));
    Copy copy = copy("乙.plan", plan -> heading(plan, "序言"));
    Dossier open = merged(own, copy).dossier();
    Dossier decided = Copies.ours(open, open.conflicts());
    assertThat(merged(decided, copy).dossier()).isEqualTo(decided);

    Copy more = copy("乙.plan", plan -> live(heading(plan, "序言"), "产值达到"));
    assertThat(Sections.find(merged(decided, more).dossier().plan(), PREFACE)).isPresent();
    assertThat(merged(decided, more).dossier().conflicts()).isNotEmpty();
  }

  @Test
  void whatTheCopyDeletedAndThisOneKeptIsNotAskedAgain() throws FileTrouble {
    Copy copy = copy("乙.plan", plan -> Sections.delete(plan, Set.of(PREFACE)));
    Dossier open = merged(own(plan -> heading(plan, "序言")), copy).dossier();
    Dossier kept = Copies.ours(open, open.conflicts());
    assertThat(merged(kept, copy).dossier()).isEqualTo(kept);
    assertThat(Sections.find(kept.plan(), PREFACE)).isPresent();
  }

  private static Whole merged(Dossier own, Copy copy) throws FileTrouble {
    return Copies.into(own, List.of(copy), Progress.SILENT);
  }

  @Test
  void aConflictMergedAgainIsOneThoughItsLiveValuesAreToldOtherwiseNow() throws FileTrouble {
    Plan base = target(live(sent, "产值达到"), "18");
    version = version.withPlan(base);
    Copy copy =
        new Copy(
            "乙.plan", Dossier.of(live(base, "产值力争达到")).withAncestor(Optional.of(version.id())));
    Dossier own = Dossier.of(live(base, "产值稳定在")).frozen(version);
    Dossier once = Copies.into(own, List.of(copy), Progress.SILENT).dossier();
    assertThat(once.conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.before()).contains("产值达到18亿元。");
              assertThat(conflict.ours()).contains("产值稳定在18亿元。");
              assertThat(conflict.theirs()).contains("产值力争达到18亿元。");
            });
    Dossier changed = once.withPlan(target(once.plan(), "19"));
    assertThat(Copies.into(changed, List.of(copy), Progress.SILENT).dossier()).isEqualTo(changed);
  }

  private static Plan live(Plan plan, String words) {
    Inline.IndicatorValue value =
        new Inline.IndicatorValue(VALUE, Inline.Which.TARGET, true, Inline.Emphasis.NONE);
    List<Inline> said = List.of(Inline.Text.of(words), value, Inline.Text.of("。"));
    Block.Paragraph paragraph = new Block.Paragraph(new Id<>("live"), Block.Style.BODY, said);
    return Sections.change(plan, PREFACE, one -> one.withBody(List.of(paragraph)));
  }

  @Test
  void aCopyThatKnowsNoVersionIsComparedTwoWays() throws FileTrouble {
    Copy unknown = new Copy("旧.plan", Dossier.of(heading(sent, "序言")));
    Whole whole =
        Copies.into(
            own(plan -> Sections.delete(plan, Set.of())), List.of(unknown), Progress.SILENT);
    assertThat(whole.taken().getFirst().began()).isEmpty();
    assertThat(whole.dossier().plan()).isEqualTo(sent);
    assertThat(whole.dossier().conflicts())
        .singleElement()
        .satisfies(conflict -> assertThat(conflict.theirs()).contains("序言"));
  }

  @Test
  void theVersionsOfACopyAreKept() throws FileTrouble {
    Version later =
        new Version(new Id<>("v2"), "修改稿", "乙", Instant.parse("2024-04-01T08:00:00Z"), "", sent);
    Copy copy = new Copy("乙.plan", Dossier.of(sent).frozen(version).frozen(later));
    Whole whole = Copies.into(own(plan -> plan), List.of(copy), Progress.SILENT);
    assertThat(whole.dossier().versions()).containsExactly(version, later);
  }

  @Test
  void whatThisCopyDeletedGoesOnceItIsHeldRight() throws FileTrouble {
    Whole whole =
        Copies.into(
            own(plan -> Sections.delete(plan, Set.of(PREFACE))),
            List.of(copy("乙.plan", plan -> heading(plan, "序言"))),
            Progress.SILENT);
    assertThat(Sections.find(whole.dossier().plan(), PREFACE)).isPresent();
    Dossier decided = Copies.ours(whole.dossier(), whole.dossier().conflicts());
    assertThat(Sections.find(decided.plan(), PREFACE)).isEmpty();
  }

  @Test
  void aCopyOfAnotherPlanIsRefusedAndNothingIsMerged() {
    Copy other = new Copy("别的.plan", Dossier.of(sent.withId(new Id<>("other"))));
    assertThatThrownBy(() -> Copies.into(own(plan -> plan), List.of(other), Progress.SILENT))
        .isInstanceOfSatisfying(
            FileTrouble.class,
            trouble -> {
              assertThat(trouble.why()).isEqualTo(FileTrouble.Why.FOREIGN);
              assertThat(trouble.told().in(Locale.ROOT))
                  .isEqualTo("“别的.plan”是另一份规划的文件，不能合并进来。请选择同一份规划的副本。");
            });
  }

  @Test
  void mergingTellsHowFarItIsAndCanBeStopped() throws FileTrouble {
    List<Long> steps = new ArrayList<>();
    List<Copy> copies = List.of(copy("乙", plan -> plan), copy("丙", plan -> plan));
    Copies.into(own(plan -> plan), copies, (done, whole) -> steps.add(done * 10 + whole));
    assertThat(steps).containsExactly(2L, 12L, 22L);
    Progress stopping =
        (done, whole) -> {
          throw new Stopped();
        };
    assertThatThrownBy(() -> Copies.into(own(plan -> plan), copies, stopping))
        .isInstanceOf(Stopped.class);
  }

  @Test
  void puttingAsideWhatIsAlikeChangesNothing() throws FileTrouble {
    for (int seed = 0; seed < SEEDS; seed++) {
      Plan base = RandomPlans.of(seed);
      Plan ours = edited(base, seed * 2);
      Plan theirs = edited(base, seed * 2 + 1);
      SameColumns copies = SameColumns.of(base, ours, theirs);
      Merged merged =
          Merging.of(
              PlanTree.of(copies.before()),
              PlanTree.of(copies.ours()),
              PlanTree.of(copies.theirs()));
      Whole whole =
          Copies.over(
              base, Dossier.of(ours), List.of(new Copy("乙", Dossier.of(theirs))), Progress.SILENT);
      assertThat(whole.dossier().plan())
          .as("seed %s", seed)
          .isEqualTo(copies.whole(PlanTree.read(merged.plan(), List.of(ours, theirs))));
      List<Conflict> told =
          Disputed.told(
              merged.conflicts(), Optional.of(copies.before()), copies.ours(), copies.theirs());
      assertThat(whole.dossier().conflicts())
          .as("seed %s", seed)
          .isEqualTo(told.stream().map(it -> it.from("乙")).toList());
    }
  }

  private static Plan edited(Plan base, int seed) {
    Random random = new Random(seed);
    return RandomEdits.after(random, base, seed * 10, 5);
  }
}
