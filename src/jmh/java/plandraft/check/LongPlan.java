package plandraft.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import plandraft.edit.Blocks;
import plandraft.file.PlanJson;
import plandraft.file.Templates;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Inline;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.query.References;

/// A plan as long as real ones, or many times as long: copies of the sample with ids, indicators
/// and words of their own.
public final class LongPlan {
  private static final String SIGNS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉";
  private static final Pattern ID = Pattern.compile("\"id\" ?: ?\"([^\"]*)\"");

  /// A string: a choice, a value or, before a colon, a name.
  private static final Pattern STRING =
      Pattern.compile(
          "(?<choice>\"(?:kind|type)\" ?: ?)?\"(?<words>(?:[^\"\\\\]|\\\\.)*)\"(?<name> ?:)?");

  /// How often the sample's chapters make 40,000 characters.
  private static final int CHAPTERS = 5;

  private LongPlan() {}

  /// As many plans in one as `times` says, each of 40,000 characters, 30 indicators and 40 tasks.
  public static Plan times(int times) throws IOException {
    Plan sample = Templates.samples().getFirst().plan();
    List<Plan> copies = new ArrayList<>();
    for (int i = 0; i < times * CHAPTERS; i++) {
      copies.add(copy(sample, i));
    }
    List<Plan> whole = copies.stream().limit(times).toList();
    List<Section> sections =
        joined(
            IntStream.range(0, copies.size())
                .mapToObj(i -> i < times ? copies.get(i) : printed(copies.get(i)))
                .toList(),
            Plan::sections);
    return sample
        .withSections(sections)
        .withIndicatorTables(joined(whole, Plan::indicatorTables))
        .withTasks(joined(whole, Plan::tasks))
        .withBreakdowns(joined(whole, Plan::breakdowns))
        .withGrids(joined(whole, Plan::grids))
        .withAnnexes(joined(whole, Plan::annexes))
        .withDocumentTexts(List.of());
  }

  /// The plan with words where it shows values of tables it goes without.
  private static Plan printed(Plan plan) {
    References references = References.of(plan);
    return Blocks.every(
        plan,
        block ->
            block instanceof Block.Prose prose
                ? prose.withInlines(List.of(Inline.Text.of(references.print(prose.inlines()))))
                : block);
  }

  private static <T> List<T> joined(List<Plan> plans, Function<Plan, List<T>> part) {
    return plans.stream().flatMap(plan -> part.apply(plan).stream()).toList();
  }

  private static Plan copy(Plan sample, int number) throws IOException {
    String json = new String(PlanJson.write(sample), StandardCharsets.UTF_8);
    String sign = sign(number);
    Set<String> ids =
        ID.matcher(json).results().map(found -> found.group(1)).collect(Collectors.toSet());
    json =
        STRING
            .matcher(json)
            .replaceAll(
                it -> {
                  boolean value = it.group("choice") == null && it.group("name") == null;
                  String words = it.group("words");
                  return Matcher.quoteReplacement(
                      value && ids.contains(words)
                          ? String.format(Locale.ROOT, "\"copy-%d-%s\"", number, words)
                          : it.group());
                });
    List<String> names =
        sample.indicatorTables().stream()
            .flatMap(table -> table.indicators().stream())
            .map(Indicator::name)
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    for (String name : names) {
      json = json.replace(name, sign + name);
    }
    for (String word : List.of("推进", "建设", "发展", "打造", "加快", "完善")) {
      json = json.replace(word, word + sign);
    }
    return placed(PlanJson.read(json.getBytes(StandardCharsets.UTF_8)).plan());
  }

  /// The plan that names its tasks where it prints them all, for else every copy would print those
  /// of all others.
  private static Plan placed(Plan plan) {
    List<Id<Task>> all = plan.tasks().stream().map(Task::id).toList();
    return Blocks.every(
        plan,
        block ->
            block instanceof Block.TasksHere here && here.tasks().isEmpty()
                ? new Block.TasksHere(here.id(), all)
                : block);
  }

  private static String sign(int number) {
    int base = SIGNS.length();
    return "" + SIGNS.charAt(number / base % base) + SIGNS.charAt(number % base);
  }
}
