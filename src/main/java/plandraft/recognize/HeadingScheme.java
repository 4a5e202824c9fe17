package plandraft.recognize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plandraft.model.HeadingNumbers;
import plandraft.text.Numbering;

/// How the headings of a text are numbered, read from the numbers they bear.
final class HeadingScheme {
  /// 一、（一）1.（1）, which every layout counts by unless it says otherwise.
  private static final List<Numbering> USUAL =
      List.of(Numbering.FIRST, Numbering.SECOND, Numbering.THIRD, Numbering.FOURTH);

  private static final int FEWEST = 2;

  /// How many decimal levels are counted where a text has fewer: 1 1.1 1.1.1 1.1.1.1（1）.
  private static final int DECIMALS = 4;

  private final Map<Integer, Level> levels = new HashMap<>();

  /// What is known of one level.
  private static final class Level {
    private final Map<String, Integer> patterns = new LinkedHashMap<>();
    private final Map<Numbering, Integer> kinds = new EnumMap<>(Numbering.class);
    private int decimals;
    private boolean underAnother;
    private int count;
    private int last;
    private int goesOn;
    private int beginsAgain;

    private void add(Label label) {
      kinds.merge(label.numbering(), 1, Integer::sum);
      patterns.merge(pattern(label), 1, Integer::sum);
      if (underAnother && last > 0) {
        goesOn += label.number() == last + 1 ? 1 : 0;
        beginsAgain += label.number() == 1 ? 1 : 0;
      }
      last = label.number();
      count++;
      underAnother = false;
    }

    private void add(int depth) {
      patterns.merge(decimal(depth), 1, Integer::sum);
      count++;
      decimals++;
    }

    private boolean runsOn(boolean usually) {
      return goesOn > beginsAgain || usually && goesOn == beginsAgain;
    }

    private boolean isDecimal() {
      return decimals > count - decimals;
    }
  }

  /// Adds a heading, in the order of the text.
  void add(int level, Headline head) {
    levels.forEach((depth, known) -> known.underAnother |= depth > level);
    if (head.label().isPresent()) {
      levels.computeIfAbsent(level, _ -> new Level()).add(head.label().get());
    } else if (head.depth() > 0) {
      levels.computeIfAbsent(level, _ -> new Level()).add(head.depth());
    }
  }

  /// The numbering of the headings, carried on below the deepest; empty where the usual one counts
  /// them as they are, or too few are there to tell.
  ///
  /// @param usuallyRunningOn which of 一、（一）1.（1）, counted from 1, usually run on
  Optional<HeadingNumbers> read(Set<Integer> usuallyRunningOn) {
    if (!levels.containsKey(0) || levels.get(0).count < FEWEST) {
      return Optional.empty();
    }
    List<String> patterns = new ArrayList<>();
    Set<Integer> runningOn = new HashSet<>();
    Numbering deepest = Numbering.PART;
    boolean decimal = false;
    for (int level = 0; levels.containsKey(level); level++) {
      Level known = levels.get(level);
      patterns.add(most(known.patterns));
      decimal = known.isDecimal();
      deepest = decimal ? Numbering.THIRD : most(known.kinds);
      if (!decimal && known.runsOn(usuallyRunningOn.contains(USUAL.indexOf(deepest) + 1))) {
        runningOn.add(level + 1);
      }
    }
    while (decimal && patterns.size() < DECIMALS) {
      patterns.add(decimal(patterns.size() + 1));
    }
    for (Numbering below : USUAL) {
      if (below.compareTo(deepest) > 0) {
        patterns.add(pattern(below, false));
        if (usuallyRunningOn.contains(USUAL.indexOf(below) + 1)) {
          runningOn.add(patterns.size());
        }
      }
    }
    HeadingNumbers read = new HeadingNumbers(patterns, runningOn);
    List<String> usual = USUAL.stream().map(kind -> pattern(kind, false)).toList();
    return read.equals(new HeadingNumbers(usual, usuallyRunningOn))
        ? Optional.empty()
        : Optional.of(read);
  }

  private static <K> K most(Map<K, Integer> counts) {
    return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  /// The pattern of a number with `depth` parts: 1.1.1.
  private static String decimal(int depth) {
    return "{" + String.join(".", Collections.nCopies(depth, "1")) + "}　";
  }

  private static String pattern(Label label) {
    return pattern(label.numbering(), label.printed().chars().anyMatch(Character::isDigit));
  }

  private static String pattern(Numbering kind, boolean arabic) {
    String number = arabic ? "{1}" : "{一}";
    return switch (kind) {
      case PART -> "第" + number + "篇　";
      case CHAPTER -> "第" + number + "章　";
      case SECTION -> "第" + number + "节　";
      case ARTICLE -> "第" + number + "条　";
      case FIRST -> "{一}、";
      case SECOND -> "（{一}）";
      case THIRD -> "{1}.";
      case FOURTH -> "（{1}）";
    };
  }
}
