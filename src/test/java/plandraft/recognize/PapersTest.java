package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.Golden;
import plandraft.model.Header;
import plandraft.model.Ids;
import plandraft.model.Plan;

/// Documents of many makes become the plans they tell of, and lose no word.
class PapersTest {
  /// Yearly growth and sums that the program works out itself and finds to be the same.
  private static final Map<String, Set<String>> WORKED_OUT =
      Map.of(
          "special-plan", Set.of("5.5", "7.7"),
          "county-outline", Set.of("8.2"),
          // a date in numerals becomes one of the header
          "scanned", Set.of("二三年四月二十日"),
          "breakdown", Set.of("各地合计", "275", "570", "286", "595", "137"));

  private static Recognition read(String name) throws IOException {
    return Recognizer.recognize(List.of(Papers.document(name)), Choices.NONE, Ids.counting("n"));
  }

  static Stream<String> names() {
    return Papers.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aPaperIsReadAsItWasMeant(String name) throws IOException {
    Golden.assertStands("recognize/" + name + ".txt", told(read(name)));
  }

  private static String told(Recognition read) {
    Plan plan = read.plan();
    Header header = plan.header();
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s|%s|%d→%d|%s|%s|%s|%s|%s|%s|%s|%s|%s"
            .formatted(
                header.title(),
                header.kind(),
                header.baseYear(),
                header.targetYear(),
                header.issuer(),
                header.drafter(),
                header.documentNumber(),
                header.date().map(Object::toString).orElse(""),
                header.stage(),
                header.mainRecipients(),
                header.copyTo(),
                header.printer(),
                header.remark()));
    plan.numbering()
        .ifPresent(
            own -> lines.add("编号 " + String.join(" ", own.levels()) + " " + own.runningOn()));
    part(lines, "正文", Told.chapters(plan));
    part(lines, "指标", Told.indicators(plan));
    part(lines, "任务", Told.tasks(plan));
    part(lines, "分解", Told.breakdowns(plan));
    part(lines, "表格", Told.grids(plan));
    part(lines, "附件", Told.annexes(plan));
    part(lines, "说明", Told.text(plan, "explanation"));
    part(lines, "通知", Told.text(plan, "notice"));
    part(
        lines,
        "稿次",
        plan.stageLog().stream()
            .map(entry -> entry.when() + "|" + entry.stage() + "|" + entry.event())
            .toList());
    part(lines, "提示", read.entries().stream().flatMap(PapersTest::notes).toList());
    return String.join("\n", lines) + "\n";
  }

  private static Stream<String> notes(Entry entry) {
    return entry.notes().stream()
        .map(note -> "%s %s %s".formatted(entry.sureness(), entry.title(), note.in(Locale.ROOT)));
  }

  private static void part(List<String> lines, String title, List<String> part) {
    if (!part.isEmpty()) {
      lines.add("== " + title);
      lines.addAll(part);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void noWordIsLost(String name) throws IOException {
    Recognition read = read(name);
    String kept = Kept.by(read);
    Set<String> workedOut = WORKED_OUT.getOrDefault(name, Set.of());
    assertThat(
            Kept.words(Papers.document(name)).stream()
                .filter(word -> !kept.contains(word) && !workedOut.contains(word)))
        .as("lost words")
        .isEmpty();
  }
}
