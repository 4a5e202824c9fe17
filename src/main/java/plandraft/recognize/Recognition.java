package plandraft.recognize;

import java.util.List;
import plandraft.model.Plan;

/// What inputs were read as.
///
/// @param titled whether a plan, its letter or its explanation tells the title, not a table alone
/// @param entries what was understood, guessed and left out, in the order of the inputs
public record Recognition(Plan plan, boolean titled, List<Entry> entries) {
  public Recognition {
    entries = List.copyOf(entries);
  }

  /// Whether nothing was read that could enter a plan.
  public boolean isEmpty() {
    return plan.sections().isEmpty()
        && plan.preamble().isEmpty()
        && plan.indicatorTables().isEmpty()
        && plan.tasks().isEmpty()
        && plan.breakdowns().isEmpty()
        && plan.grids().isEmpty()
        && plan.annexes().isEmpty()
        && plan.documentTexts().isEmpty()
        && !titled;
  }

  /// The entries that want to be looked at, the doubtful ones first.
  public List<Entry> toCheck() {
    return entries.stream()
        .filter(entry -> entry.sureness() != Sureness.SURE)
        .sorted((one, other) -> other.sureness().compareTo(one.sureness()))
        .toList();
  }
}
