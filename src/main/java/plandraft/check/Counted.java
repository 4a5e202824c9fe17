package plandraft.check;

import java.util.List;
import plandraft.quantity.Numeral;
import plandraft.text.Span;

/// A count of something of the plan, as the text says it: 31项主要发展指标.
///
/// @param digits where the number alone stands
/// @param whole where it stands with its noun
/// @param noun what is counted, such as 约束性指标 or 子任务
/// @param measure the measure word: 大, 项
/// @param before the clauses before it in the statement, the nearest first, as [Names#key]s
record Counted(
    Statement statement,
    What what,
    int number,
    Span digits,
    Span whole,
    String noun,
    String measure,
    List<String> before) {

  /// What is counted.
  enum What {
    INDICATORS,
    BINDING,
    EXPECTED,
    CATEGORIES,
    TASKS,
    SUBTASKS,
    PARTS,
    ANNEXES
  }

  Counted {
    before = List.copyOf(before);
  }

  boolean chinese() {
    return !Character.isDigit(statement.text().charAt(digits.from()));
  }

  /// Another number in the kind of digits this one is written in.
  String inSameDigits(int other) {
    return chinese() ? Numeral.ofThings(other) : Integer.toString(other);
  }
}
