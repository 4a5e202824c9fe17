package plandraft.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.model.Plan;

/// One case of the labelled corpus: a small plan and the findings it must give, and no others.
///
/// @param lines the plain lines its plan is written in
record LabelledCase(String name, List<String> lines, List<Expected> expected) {

  /// A finding that must be given: its rule and severity, and words it is about.
  record Expected(String rule, Severity severity, String words) {
    /// Reads `CountsAgree 必错 31项`.
    static Expected read(String line) {
      String[] parts = line.split(" ", 3);
      Severity severity =
          switch (parts[1]) {
            case "必错" -> Severity.ERROR;
            case "疑似" -> Severity.WARNING;
            case "提示" -> Severity.ADVICE;
            default -> throw new IllegalArgumentException(line);
          };
      return new Expected(parts[0], severity, parts[2]);
    }

    boolean is(Finding finding) {
      String about = finding.at().words();
      return finding.rule().equals(rule)
          && finding.severity() == severity
          && (about.contains(words) || words.contains(about));
    }
  }

  /// The plan.
  Plan plan() {
    return PlainPlan.of(lines).plan();
  }

  /// The plan it is compared with, if the case has one.
  Optional<Plan> parent() {
    return PlainPlan.of(lines).parent();
  }

  /// Every case of the file called `file`.
  static List<LabelledCase> all(String file, String text) {
    List<LabelledCase> cases = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("== ") && !lines.isEmpty()) {
        cases.add(read(file, lines));
        lines.clear();
      }
      if (!line.isBlank()) {
        lines.add(line);
      }
    }
    cases.add(read(file, lines));
    return cases;
  }

  private static LabelledCase read(String file, List<String> lines) {
    List<Expected> expected =
        lines.stream()
            .filter(line -> line.startsWith(">> "))
            .map(line -> Expected.read(line.substring(3)))
            .toList();
    List<String> plain = lines.stream().skip(1).filter(line -> !line.startsWith(">> ")).toList();
    return new LabelledCase(file + " · " + lines.getFirst().substring(3), plain, expected);
  }
}
