package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plandraft.edit.Sections;
import plandraft.model.Block;
import plandraft.model.Bytes;
import plandraft.model.Grid;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Media;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.recognize.Excerpt;

/// What another program copied is pasted into running text with its looks and tables.
class PastingStoryTest {
  private static final Grid GRID =
      new Grid(
          new Id<>("pasted"),
          Grid.Kind.LIST,
          "项目情况",
          1,
          2,
          List.of(
              new Grid.Row(new Id<>("p1"), List.of(new Grid.Cell("项目", 1, 2))),
              new Grid.Row(new Id<>("p2"), List.of(Grid.Cell.of("甲"), Grid.Cell.of("120")))),
          "");
  private static final Block TABLE = new Block.TableHere(new Id<>("here"), "pasted");

  private Bench bench;
  private Plan before;

  @BeforeEach
  void open() {
    bench = Bench.open(Plans.full(), new Place(Part.SECTION, "demands"));
    before = bench.store.plan();
    bench.copied =
        Optional.of(
            new Excerpt(
                List.of(
                    Block.Paragraph.of(new Id<>("x"), "项目如下：").withInlines(bold("项目如下：")),
                    TABLE,
                    new Block.Item(new Id<>("y"), List.of(Inline.Text.of("抓好落实。")))),
                List.of(GRID),
                List.of()));
    bench.putOnClipboard("项目如下：\n项目\t\n甲\t120\n——抓好落实。");
  }

  private static List<Inline> bold(String words) {
    return List.of(new Inline.Text(words, Emphasis.BOLD));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void paste() {
    bench.push(KeyCode.CONTROL, KeyCode.V);
  }

  @Test
  void aTableBecomesAFreeTableBetweenTheParagraphsInOneStep() {
    bench.clickBehind("各项指标由");
    paste();
    List<Block> body = bench.body("goals");
    assertThat(body).hasSize(10);
    assertThat(bench.text("g6")).isEqualTo("各项指标由有关部门分解落实。项目如下：");
    assertThat(((Block.Prose) body.get(7)).inlines()).endsWith(bold("项目如下：").getFirst());
    assertThat(body.get(8)).isEqualTo(TABLE);
    assertThat(body.get(9))
        .isInstanceOfSatisfying(
            Block.Item.class,
            item -> assertThat(item.inlines()).containsExactly(Inline.Text.of("抓好落实。")));
    assertThat(bench.store.plan().grids()).containsExactly(GRID);
    assertThat(bench.piece("项目情况")).isNotNull();
    assertThat(bench.store.undoStep()).contains("粘贴");
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(bench.store.plan()).isEqualTo(before);
    bench.push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(bench.body("goals")).isEqualTo(body);
  }

  @Test
  void aTableAloneTakesThePlaceOfAnEmptyLine() {
    bench.copied = Optional.of(new Excerpt(List.of(TABLE), List.of(GRID), List.of()));
    bench.clickBehind("各项指标由");
    bench.push(KeyCode.ENTER);
    paste();
    List<Block> body = bench.body("goals");
    assertThat(body).hasSize(9).endsWith(TABLE);
    assertThat(bench.text("g6")).isEqualTo("各项指标由有关部门分解落实。");
  }

  @Test
  void aTableWithinAParagraphPartsIt() {
    bench.copied = Optional.of(new Excerpt(List.of(TABLE), List.of(GRID), List.of()));
    bench.clickBehind("各项指标由");
    bench.push(KeyCode.HOME);
    for (int i = 0; i < 5; i++) {
      bench.push(KeyCode.RIGHT);
    }
    paste();
    List<Block> body = bench.body("goals");
    assertThat(bench.text("g6")).isEqualTo("各项指标由");
    assertThat(body.get(8)).isEqualTo(TABLE);
    assertThat(bench.text(body.get(9).id().value())).isEqualTo("有关部门分解落实。");
  }

  @Test
  void aHeadingTakesPlainWords() {
    bench.clickBehind("指导思想");
    paste();
    assertThat(bench.store.plan().grids()).isEmpty();
    assertThat(Sections.find(bench.store.plan(), new Id<>("ideas")).orElseThrow().heading())
        .startsWith("指导思想项目如下：")
        .endsWith("抓好落实。");
  }

  private static Media picture() {
    Bytes bytes = Bytes.of(new byte[] {1, 2, 3});
    return new Media(bytes.sha256(), "示意图.png", "image/png", bytes);
  }

  @Test
  void aPictureStandsWhereItIsPastedAndBelongsToThePlan() {
    bench.copied = Optional.of(Excerpt.of(picture(), Ids.counting("p")));
    bench.clickBehind("各项指标由");
    paste();
    assertThat(bench.body("goals"))
        .last()
        .isInstanceOfSatisfying(
            Block.PictureHere.class, here -> assertThat(here.media()).isEqualTo(picture().id()));
    assertThat(bench.store.plan().media()).contains(picture());
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(bench.store.plan()).isEqualTo(before);
  }

  @Test
  void aPicturePastedIntoAHeadingStandsAtTheHeadOfItsText() {
    bench.copied = Optional.of(Excerpt.of(picture(), Ids.counting("p")));
    String heading = Sections.find(before, new Id<>("ideas")).orElseThrow().heading();
    bench.clickBehind("指导思想");
    paste();
    assertThat(bench.body("ideas").getFirst()).isInstanceOf(Block.PictureHere.class);
    assertThat(Sections.find(bench.store.plan(), new Id<>("ideas")).orElseThrow().heading())
        .isEqualTo(heading);
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(bench.store.plan()).isEqualTo(before);
  }

  @Test
  void whatWasCopiedHereComesBeforeWhatAnotherProgramWouldSay() {
    bench.clickBehind("各项指标由");
    bench.push(KeyCode.SHIFT, KeyCode.HOME);
    bench.push(KeyCode.CONTROL, KeyCode.C);
    bench.push(KeyCode.END);
    paste();
    assertThat(bench.text("g6")).isEqualTo("各项指标由有关部门分解落实。各项指标由有关部门分解落实。");
    assertThat(bench.store.plan().grids()).isEmpty();
  }
}
