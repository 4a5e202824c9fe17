package plandraft.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import plandraft.model.Breakdown;
import plandraft.model.Grid;

/// What the rules took from one statement, indicator, breakdown or grid.
///
/// @param text the statement's text; empty for what is no statement
/// @param claims what each rule wants to compare with the rest, by its place among the rules
record Taken(String text, List<Finding> findings, Map<Integer, List<Object>> claims) {

  static Taken of(List<Rule<?>> rules, Statement statement) {
    List<Finding> findings = new ArrayList<>();
    Map<Integer, List<Object>> claims = new HashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      rules.get(i).alone(statement).forEach(findings::add);
      int rule = i;
      rules
          .get(i)
          .claims(statement)
          .forEach(claim -> claims.computeIfAbsent(rule, _ -> new ArrayList<>()).add(claim));
    }
    return new Taken(statement.text(), List.copyOf(findings), Map.copyOf(claims));
  }

  static Taken of(List<Rule<?>> rules, Row row) {
    return found(rules.stream().flatMap(rule -> rule.alone(row)));
  }

  static Taken of(List<Rule<?>> rules, Breakdown breakdown) {
    return found(rules.stream().flatMap(rule -> rule.alone(breakdown)));
  }

  static Taken of(List<Rule<?>> rules, Grid grid) {
    return found(rules.stream().flatMap(rule -> rule.alone(grid)));
  }

  private static Taken found(Stream<Finding> findings) {
    return new Taken("", findings.toList(), Map.of());
  }
}
