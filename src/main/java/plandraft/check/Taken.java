package plandraft.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import plandraft.model.Breakdown;
import plandraft.model.Grid;
import plandraft.model.Section;
import plandraft.text.Span;

/// What the rules took from one statement, section, indicator, breakdown or grid.
///
/// @param statement the statement; empty for what is none
/// @param claims what each rule wants to compare with the rest, by its place among the rules
record Taken(
    Optional<Statement> statement, List<Finding> findings, Map<Integer, List<Object>> claims) {

  static Taken of(List<Rule<?>> rules, Statement statement) {
    return of(
        Optional.of(statement),
        rules,
        rule -> rule.alone(statement),
        rule -> rule.claims(statement));
  }

  static Taken of(List<Rule<?>> rules, Section section) {
    return of(Optional.empty(), rules, rule -> rule.alone(section), rule -> rule.claims(section));
  }

  static Taken of(List<Rule<?>> rules, Row row) {
    return found(rules, rule -> rule.alone(row));
  }

  static Taken of(List<Rule<?>> rules, Breakdown breakdown) {
    return found(rules, rule -> rule.alone(breakdown));
  }

  static Taken of(List<Rule<?>> rules, Grid grid) {
    return found(rules, rule -> rule.alone(grid));
  }

  private static Taken found(List<Rule<?>> rules, Function<Rule<?>, Stream<Finding>> alone) {
    return of(Optional.empty(), rules, alone, _ -> Stream.empty());
  }

  private static Taken of(
      Optional<Statement> statement,
      List<Rule<?>> rules,
      Function<Rule<?>, Stream<Finding>> alone,
      Function<Rule<?>, Stream<?>> claimed) {
    Map<Integer, List<Object>> claims = new HashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      List<Object> some = List.copyOf(claimed.apply(rules.get(i)).toList());
      if (!some.isEmpty()) {
        claims.put(i, some);
      }
    }
    return new Taken(statement, rules.stream().flatMap(alone).toList(), Map.copyOf(claims));
  }

  /// Whether it was taken from a text that prints these words, some of them live.
  boolean isOf(String text, List<Span> live) {
    return statement.filter(it -> it.text().equals(text) && it.live().equals(live)).isPresent();
  }
}
