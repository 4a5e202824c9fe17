package plandraft.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import plandraft.check.Finding;
import plandraft.check.Severity;
import plandraft.model.Place;
import plandraft.ui.kit.sheet.Badge;
import plandraft.ui.kit.sheet.Cell;
import plandraft.ui.kit.sheet.Tone;

/// What a check found fault with in a table, as small marks on its cells.
final class Marks {
  private final Map<Place, List<Finding>> byPlace = new HashMap<>();
  private final Locale locale;

  /// @param findings the gravest first
  Marks(List<Finding> findings, Locale locale) {
    this.locale = locale;
    findings.forEach(
        it -> byPlace.computeIfAbsent(it.at().place(), _ -> new ArrayList<>()).add(it));
  }

  /// What was found at a place.
  List<Finding> at(Place place) {
    return byPlace.getOrDefault(place, List.of());
  }

  /// What was found at a place about words that meet a condition.
  List<Finding> at(Place place, Predicate<String> words) {
    return at(place).stream().filter(it -> words.test(it.at().words())).toList();
  }

  /// A cell marked with what was found there: the gravest by its tone, all of them on hover.
  Cell on(Cell cell, List<Finding> found) {
    if (found.isEmpty()) {
      return cell;
    }
    List<Badge> badges = new ArrayList<>(cell.badges());
    badges.add(new Badge("!", tone(found.getFirst().severity())));
    return cell.badged(badges).explained(told(found));
  }

  /// A narrow cell in the tone of the gravest, all of them told on hover; a badge would leave its
  /// words no room.
  Cell in(Cell cell, List<Finding> found) {
    if (found.isEmpty() || cell.text().isBlank()) {
      return on(cell, found);
    }
    return cell.toned(tone(found.getFirst().severity())).explained(told(found));
  }

  private String told(List<Finding> found) {
    return found.stream().map(this::told).collect(Collectors.joining("\n"));
  }

  /// What is to be said of a finding: its sentence and how it was computed.
  String told(Finding found) {
    String sentence = found.sentence().in(locale);
    return found.formula().isBlank() ? sentence : sentence + "\n" + found.formula();
  }

  private static Tone tone(Severity severity) {
    return switch (severity) {
      case ERROR -> Tone.ERROR;
      case WARNING -> Tone.WARNING;
      case ADVICE -> Tone.SECOND;
    };
  }
}
