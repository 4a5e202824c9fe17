package plandraft.ui.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plandraft.check.Finding;
import plandraft.check.Report;

/// One line of the check list.
sealed interface Entry {
  /// The finding that the line is about; none for a heading.
  default Optional<Finding> finding() {
    return switch (this) {
      case Head _ -> Optional.empty();
      case Open open -> Optional.of(open.found());
      case SetAside aside -> Optional.of(aside.waived().finding());
    };
  }

  /// The words above several findings.
  record Head(String title, List<Finding> below) implements Entry {
    public Head {
      below = List.copyOf(below);
    }

    /// Those that can be mended.
    List<Finding> mendable() {
      return below.stream().filter(finding -> finding.fix().isPresent()).toList();
    }

    /// Whether they are all of one kind.
    boolean isOneKind() {
      return below.stream().map(Finding::rule).distinct().count() == 1;
    }
  }

  /// A finding that is open.
  record Open(Finding found) implements Entry {}

  /// A finding that was set aside.
  record SetAside(Report.Waived waived) implements Entry {}

  /// The lines of a report.
  ///
  /// @param wanted which open findings are shown
  /// @param waived whether those set aside are shown as well, at the end
  /// @param heading what a finding stands under; blank to have no headings
  static List<Entry> of(
      Report report, Predicate<Finding> wanted, boolean waived, Function<Finding, String> heading) {
    Map<String, List<Finding>> groups = new LinkedHashMap<>();
    report.findings().stream()
        .filter(wanted)
        .forEach(it -> groups.computeIfAbsent(heading.apply(it), _ -> new ArrayList<>()).add(it));
    Stream<Entry> open =
        groups.entrySet().stream().flatMap(group -> lines(group.getKey(), group.getValue()));
    Stream<Entry> aside = waived ? report.waived().stream().map(SetAside::new) : Stream.empty();
    return Stream.concat(open, aside).toList();
  }

  private static Stream<Entry> lines(String heading, List<Finding> findings) {
    Stream<Entry> head =
        heading.isBlank() ? Stream.empty() : Stream.of(new Head(heading, findings));
    return Stream.concat(head, findings.stream().map(Open::new));
  }
}
