package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.compose.Revision;
import plandraft.edit.Blocks;
import plandraft.edit.Emphasised;
import plandraft.edit.Grids;
import plandraft.edit.Indicators;
import plandraft.edit.Replacing;
import plandraft.edit.Sections;
import plandraft.edit.Tasks;
import plandraft.file.FileTrouble;
import plandraft.file.PlanFile;
import plandraft.file.Samples;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;
import plandraft.review.Wording;

/// A large plan revised everywhere is compared with what it was, and the changes are gone through.
final class ComparisonStoryTest extends Story {
  @ParameterizedTest
  @ValueSource(strings = {"", "English"})
  void whatWasRevisedEverywhereIsGoneThrough(String language) throws FileTrouble {
    PlanFile.write(sample(), session.choose("older.plan"));
    PlanFile.write(revised(sample()), session.choose("newer.plan"));
    session.untilShown(".tile");
    boolean english = !language.isEmpty();
    if (english) {
      hands.clickWords(language);
      Session.until(() -> hands.sees("Special plan"));
    }
    session.choose("newer.plan");
    hands.clickWords(english ? "Open a file…" : "打开文件……");
    session.untilShown(".outline");
    session.untilIdle();
    hands.command(english ? "Versions" : "稿次");
    session.choose("older.plan");
    hands.click(english ? "More" : "更多").clickWords(english ? "Compare with a file…" : "与文件对照……");
    Session.until(() -> !revisions().getItems().isEmpty());
    session.untilIdle();
    assertThat(revisions().getItems()).extracting(Revision::kind).contains(Revision.Kind.values());
    assertThat(revisions().getItems()).allSatisfy(ComparisonStoryTest::cutsNoNumber);
    assertThat(revisions().getItems())
        .extracting(Revision::note)
        .contains(english ? "0.2 percentage points more" : "增加0.2个百分点");
    goThrough(hands, english ? "english-" : "");
  }

  private void goThrough(Hands hands, String language) {
    int count = revisions().getItems().size();
    for (int i = 0; i < count; i++) {
      assertThat(revisions().getSelectionModel().getSelectedIndex()).isEqualTo(i);
      if (i % 7 == 0) {
        String name = language + "revised-" + i;
        Screens.take(name, 1366, 768, session.stage());
        Screens.take(name + "-small", 1024, 640, session.stage());
      }
      hands.press(KeyCode.F8);
    }
    hands.clickWords(language.isEmpty() ? "单栏" : "One column");
    Screens.take(language + "revised-column", 1366, 768, session.stage());
    hands.press(KeyCode.SHIFT, KeyCode.F8);
    assertThat(revisions().getSelectionModel().getSelectedIndex()).isEqualTo(count - 2);
  }

  /// No change begins or ends between two digits or letters.
  private static void cutsNoNumber(Revision revision) {
    for (int i = 1; i < revision.words().size(); i++) {
      Wording one = revision.words().get(i - 1);
      Wording next = revision.words().get(i);
      boolean instead = one.kind() == Wording.Kind.DELETED && next.kind() == Wording.Kind.INSERTED;
      if (!instead) {
        String seam = one.text().substring(one.text().length() - 1) + next.text().charAt(0);
        assertThat(seam).doesNotMatch("[0-9A-Za-z.][0-9A-Za-z]");
      }
    }
  }

  @SuppressWarnings("unchecked")
  private ListView<Revision> revisions() {
    return session.all(ListView.class).stream()
        .filter(
            list -> !list.getItems().isEmpty() && list.getItems().getFirst() instanceof Revision)
        .findFirst()
        .orElseGet(ListView::new);
  }

  private static Plan sample() throws FileTrouble {
    return Samples.plan("wenzhou-digital-economy");
  }

  /// A chapter moved, one renamed, one deleted, one new; values, cells, measures and words changed.
  private static Plan revised(Plan plan) {
    Plan next = Sections.move(plan, Set.of(new Id<>("safeguards")), Optional.empty(), 2);
    next = Sections.change(next, new Id<>("trends-1"), it -> it.withHeading("发展形势与现实基础"));
    next = Sections.delete(next, Set.of(new Id<>("safe-4")));
    next =
        Sections.insertAfter(
            next,
            new Id<>("safe-1"),
            Section.of(new Id<>("fresh"), "强化督查考核")
                .withBody(
                    List.of(
                        Block.Paragraph.of(new Id<>("fresh-1"), "完善目标责任制，按年度分解任务，每半年通报一次进度。"),
                        Block.Paragraph.of(new Id<>("fresh-2"), "把规划实施情况纳入部门绩效考核。"))));
    next = Indicators.change(next, new Id<>("i01"), it -> it.withTarget(Quantity.read("6800")));
    next =
        Indicators.change(
            next,
            new Id<>("i03"),
            it -> it.withTarget(Quantity.read("3.5以上")).withBasis(Basis.read("按年均提高0.1个百分点测算")));
    next = replaced(next, "87.6", "88.25");
    next = replaced(next, "第4位", "前3位");
    next = replaced(next, "群众和企业办事少跑路、部门之间信息多跑路，正在成为常态", "群众和企业办事更加便捷，部门信息共享成为常态");
    next = replaced(next, "到2025年，建成全国传统产业", "到2027年底，力争建成全国传统产业");
    next =
        Blocks.change(
            next,
            new Id<>("general-2-p1"),
            block ->
                ((Block.Prose) block)
                    .withInlines(
                        Emphasised.in(
                            ((Block.Prose) block).inlines(), 0, 7, Inline.Emphasis.BOLD)));
    next =
        Tasks.changeMeasure(
            next,
            new Id<>("task-1-1-m1"),
            it -> it.withText(it.text().replace("空间布局图", "产业空间布局图")).withDeadline("2023年6月"));
    return Grids.change(
        next,
        new Id<>("projects"),
        grid -> Grids.write(grid, cell -> cell.text().replace("新建", "续建")));
  }

  private static Plan replaced(Plan plan, String old, String next) {
    return Replacing.all(old, next).on(plan);
  }
}
