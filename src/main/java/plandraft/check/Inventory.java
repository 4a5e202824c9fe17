package plandraft.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Several;
import plandraft.model.Task;
import plandraft.say.Message;

/// How many there are of what the text counts.
final class Inventory {
  /// How many of something are there.
  ///
  /// @param counts every number that can rightly be said, the likeliest first; none where there is
  ///   nothing to count
  /// @param of what a live reference can count instead
  /// @param certain whether another number is wrong beyond doubt
  record Stock(List<Integer> counts, Optional<Several> of, boolean certain, Message title) {}

  private static final Pattern PARTED = Pattern.compile("^(?:主要)?(?:包括|包含|分为|含|下设|细化为|分解为|具体)");

  private static final Stock NOTHING =
      new Stock(List.of(), Optional.empty(), false, Message.of(Inventory.class, "stock.parts"));

  private final Facts facts;
  private final Map<String, Task> byTitle = new HashMap<>();
  private final Map<Counted.What, Stock> stocks = new EnumMap<>(Counted.What.class);
  private final Map<String, Boolean> called = new HashMap<>();
  private final Set<Integer> numbersOfTasks = new LinkedHashSet<>();
  private final int below;

  private Inventory(Facts facts) {
    this.facts = facts;
    below = facts.plan().tasks().stream().mapToInt(task -> task.children().size()).sum();
    facts.plan().tasks().forEach(task -> byTitle.putIfAbsent(Names.key(task.title()), task));
    numbersOfTasks.addAll(List.of(facts.plan().tasks().size(), below, facts.tasks().size()));
    facts.plan().tasks().forEach(task -> numbersOfTasks.add(task.children().size()));
  }

  static Inventory of(Facts facts) {
    return new Inventory(facts);
  }

  /// All of the plan that is counted.
  static Object premises(Facts facts) {
    Plan plan = facts.plan();
    return List.of(
        plan.indicatorTables(),
        plan.tasks(),
        plan.annexes(),
        plan.sections().stream().map(Section::numbered).toList());
  }

  /// What is there of what a claim counts.
  Stock of(Counted claim) {
    return switch (claim.what()) {
      case TASKS -> tasks(claim);
      case SUBTASKS -> subtasks(claim);
      default -> stocks.computeIfAbsent(claim.what(), this::counted);
    };
  }

  private Stock counted(Counted.What what) {
    return switch (what) {
      case INDICATORS -> indicators();
      case BINDING -> nature(Indicator.Nature.BINDING, "stock.binding");
      case EXPECTED -> nature(Indicator.Nature.EXPECTED, "stock.expected");
      case CATEGORIES -> categories();
      case PARTS -> parts();
      case ANNEXES -> annexes();
      case TASKS, SUBTASKS -> NOTHING;
    };
  }

  private Plan plan() {
    return facts.plan();
  }

  /// All of them, those of one table, or each name once.
  private Stock indicators() {
    List<Integer> counts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    facts.indicators().forEach(indicator -> names.add(Names.key(indicator.name())));
    int all = (int) facts.indicators().count();
    if (all > 0) {
      counts.add(all);
      counts.add(names.size());
      plan().indicatorTables().forEach(table -> counts.add(table.indicators().size()));
    }
    return stock(counts, Several.Kind.INDICATORS, true, "stock.indicators");
  }

  private Stock nature(Indicator.Nature nature, String key) {
    int of = (int) facts.indicators().filter(it -> it.nature() == nature).count();
    boolean told = facts.indicators().allMatch(it -> it.nature() != Indicator.Nature.NONE);
    return told && of > 0 ? new Stock(List.of(of), Optional.empty(), true, title(key)) : NOTHING;
  }

  private Stock categories() {
    List<IndicatorTable> tables = plan().indicatorTables();
    List<Integer> counts = new ArrayList<>();
    int all = tables.stream().mapToInt(table -> table.groups().size()).sum();
    boolean named =
        tables.stream()
            .flatMap(table -> table.groups().stream())
            .noneMatch(group -> group.name().isBlank());
    if (all > 1 && named) {
      counts.add(all);
      tables.forEach(table -> counts.add(table.groups().size()));
    }
    return stock(counts, Several.Kind.CATEGORIES, false, "stock.categories");
  }

  /// 工程 and 行动 count the tasks only if that is what the tasks are called.
  private Stock tasks(Counted claim) {
    String noun = claim.noun().substring(claim.noun().length() - 2);
    boolean named = noun.equals("任务") || called.computeIfAbsent(noun, this::areCalled);
    if (plan().tasks().isEmpty() || !named) {
      return NOTHING;
    }
    boolean great = claim.measure().equals("大");
    return stock(
        great ? List.of(plan().tasks().size()) : List.copyOf(numbersOfTasks),
        Several.Kind.TASKS,
        great,
        "stock.tasks");
  }

  private boolean areCalled(String noun) {
    return plan().tasks().stream().allMatch(task -> task.title().endsWith(noun));
  }

  /// Those of the task named before, if one is; else all.
  private Stock subtasks(Counted claim) {
    Optional<Task> named = named(claim.before());
    if (named.isPresent()) {
      int count = named.get().children().size();
      return count == 0
          ? NOTHING
          : new Stock(
              List.of(count),
              Optional.of(new Several(Several.Kind.SUBTASKS, named.get().id().value())),
              true,
              Message.of(Inventory.class, "stock.below", Quoting.inner(named.get().title())));
    }
    int all = below;
    return stock(
        all == 0 ? List.of() : List.of(all), Several.Kind.SUBTASKS, true, "stock.subtasks");
  }

  /// The task that the clauses before a count, the nearest first, part: 一是夯实基础工程，包括….
  private Optional<Task> named(List<String> clauses) {
    return IntStream.range(1, clauses.size())
        .filter(i -> PARTED.matcher(clauses.get(i - 1)).find())
        .mapToObj(i -> Optional.ofNullable(byTitle.get(clauses.get(i))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// With or without 前言 and the annexes.
  private Stock parts() {
    List<Section> sections = plan().sections();
    if (sections.size() < 2) {
      return NOTHING;
    }
    int numbered = (int) sections.stream().filter(Section::numbered).count();
    int annexes = plan().annexes().isEmpty() ? 0 : 1;
    Set<Integer> counts = new LinkedHashSet<>();
    counts.add(sections.size() + annexes);
    counts.add(sections.size());
    counts.add(numbered + annexes);
    counts.add(numbered);
    return stock(List.copyOf(counts), Several.Kind.PARTS, false, "stock.parts");
  }

  private Stock annexes() {
    int all = plan().annexes().size();
    return stock(all == 0 ? List.of() : List.of(all), Several.Kind.ANNEXES, true, "stock.annexes");
  }

  private static Stock stock(List<Integer> counts, Several.Kind kind, boolean certain, String key) {
    return new Stock(counts, Optional.of(Several.all(kind)), certain, title(key));
  }

  private static Message title(String key) {
    return Message.of(Inventory.class, key);
  }
}
