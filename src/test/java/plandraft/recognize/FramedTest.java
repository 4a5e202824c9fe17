package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.compose.Documents;
import plandraft.document.Document;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.model.Ids;
import plandraft.model.Plan;

/// Tables within the frame of a 专栏 stay tables: they stand behind it, under its title or their own.
class FramedTest {
  private static final String ROWS = "序号\t工程名称\t建设内容\n1\t千亩茶园改造工程\t改造低产茶园1200亩\n2\t冷链仓储工程\t新建冷库3座";
  private static final String BOTH =
      "[[序号, 工程名称, 建设内容], [1, 千亩茶园改造工程, 改造低产茶园1200亩], [2, 冷链仓储工程, 新建冷库3座]]";

  private static Recognition read(String... cells) {
    return Recognizer.recognize(List.of(document(cells)), Choices.NONE, Ids.counting("n"));
  }

  private static Document document(String... cells) {
    return Texts.document(
        Texts.centred("示例县农业发展规划"),
        Texts.line("一、重点工程"),
        Texts.line("实施一批重点工程。"),
        Texts.table(cells),
        Texts.line("二、保障措施"),
        Texts.line("强化要素保障。"));
  }

  private static List<String> first(Recognition read) {
    return Told.chapters(read.plan()).stream()
        .takeWhile(line -> !line.contains("保障措施"))
        .skip(1)
        .map(String::strip)
        .toList();
  }

  private static List<String> grids(Plan plan) {
    return Told.grids(plan).stream().map(line -> line.replaceFirst("^\\S+ ", "")).toList();
  }

  @Test
  void theFrameKeepsItsTextAndTheTableStandsBehindIt() {
    Recognition read = read("专栏2 农业重点工程", "分年度推进以下工程。\n" + ROWS + "\n以上工程由县级统筹。");
    assertThat(first(read))
        .containsExactly(
            "实施一批重点工程。", "[专栏2 农业重点工程]", "分年度推进以下工程。", "以上工程由县级统筹。", "table 专栏2 农业重点工程");
    assertThat(grids(read.plan())).containsExactly("专栏2 农业重点工程 1/" + BOTH);
    assertThat(read.entries().stream().flatMap(entry -> entry.notes().stream()))
        .extracting(note -> note.in(Locale.ROOT))
        .contains("专栏里的表格1个排到了专栏后面，请核对。");
  }

  @Test
  void aFrameAroundNothingButATableIsItsTitle() {
    Recognition read = read("专栏2 农业重点工程\n" + ROWS);
    assertThat(first(read)).containsExactly("实施一批重点工程。", "table 专栏2 农业重点工程");
    assertThat(grids(read.plan())).containsExactly("专栏2 农业重点工程 1/" + BOTH);
  }

  @Test
  void aTableWithATitleOfItsOwnKeepsIt() {
    Recognition read = read("专栏2 农业重点工程", "推进以下工程。", "重点工程一览表\n" + ROWS);
    assertThat(first(read))
        .containsExactly("实施一批重点工程。", "[专栏2 农业重点工程]", "推进以下工程。", "table 重点工程一览表");
  }

  @ParameterizedTest
  @ValueSource(strings = {"专栏2 农业重点工程\n推进示范\t建设。\n改造茶园。", "专栏2 农业重点工程\n改造茶园1200亩。\n新建冷库3座。"})
  void textWithoutATableStaysInItsFrame(String text) {
    Recognition read = read(text);
    assertThat(read.plan().grids()).isEmpty();
    assertThat(first(read)).contains("[专栏2 农业重点工程]").hasSize(4);
  }

  @Test
  void whatIsExportedIsReadAgain() throws FileTrouble {
    var layouts = new LayoutFiles(Path.of("target/no-such-folder")).read();
    Plan plan = read("专栏2 农业重点工程", "推进以下工程。\n" + ROWS).plan();
    Document printed = Documents.kind("plan").orElseThrow().compose(plan, layouts);
    Plan again = Recognizer.recognize(List.of(printed), Choices.NONE, Ids.counting("n")).plan();
    assertThat(Told.chapters(again)).isEqualTo(Told.chapters(plan));
    assertThat(grids(again)).isEqualTo(grids(plan));
  }
}
