package plandraft.model;

import java.util.ArrayList;
import java.util.List;

/// A run of words or a live reference within running text.
public sealed interface Inline {
  /// How the run is emphasised.
  Emphasis emphasis();

  /// This run emphasised otherwise.
  Inline withEmphasis(Emphasis next);

  /// The emphasis of a run: lead-ins are bold or 楷体.
  enum Emphasis {
    NONE,
    BOLD,
    KAI
  }

  /// Words as typed; never empty.
  record Text(String text, Emphasis emphasis) implements Inline {
    public Text {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("a run of text cannot be empty");
      }
    }

    /// Words without emphasis.
    public static Text of(String text) {
      return new Text(text, Emphasis.NONE);
    }

    @Override
    public Text withEmphasis(Emphasis next) {
      return new Text(text, next);
    }
  }

  /// Which of an indicator's values is shown.
  enum Which {
    BASE,
    TARGET,
    GROWTH
  }

  /// An indicator's value, kept equal to the table.
  ///
  /// @param unit whether the unit is printed behind the value (6500亿元, 65%)
  record IndicatorValue(Id<Indicator> indicator, Which which, boolean unit, Emphasis emphasis)
      implements Inline {
    @Override
    public IndicatorValue withEmphasis(Emphasis next) {
      return new IndicatorValue(indicator, which, unit, next);
    }
  }

  /// How many there are of something.
  ///
  /// @param chinese whether it is printed in Chinese numerals (八) instead of digits (8)
  record Count(Several of, boolean chinese, Emphasis emphasis) implements Inline {
    @Override
    public Count withEmphasis(Emphasis next) {
      return new Count(of, chinese, next);
    }
  }

  /// The titles of several things, joined by 、.
  record Titles(Several of, Emphasis emphasis) implements Inline {
    @Override
    public Titles withEmphasis(Emphasis next) {
      return new Titles(of, next);
    }
  }

  /// The title of the plan, or of one section, table, task or annex.
  record Title(Place of, Emphasis emphasis) implements Inline {
    @Override
    public Title withEmphasis(Emphasis next) {
      return new Title(of, next);
    }
  }

  /// The same runs with neighbouring words of one emphasis joined.
  static List<Inline> joined(List<? extends Inline> runs) {
    List<Inline> joined = new ArrayList<>();
    for (Inline run : runs) {
      if (run instanceof Text next
          && !joined.isEmpty()
          && joined.getLast() instanceof Text last
          && last.emphasis() == next.emphasis()) {
        joined.set(joined.size() - 1, new Text(last.text() + next.text(), last.emphasis()));
      } else {
        joined.add(run);
      }
    }
    return List.copyOf(joined);
  }
}
