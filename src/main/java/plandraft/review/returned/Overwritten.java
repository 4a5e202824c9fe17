package plandraft.review.returned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.model.Comment.Proposal;
import plandraft.model.Indicator;
import plandraft.model.Inline;
import plandraft.model.Inline.IndicatorValue;
import plandraft.model.Inline.Which;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;
import plandraft.query.References;

/// Wordings of running text that differ in numbers alone: who writes over the value of an indicator
/// in the text means the indicator.
final class Overwritten {
  private final Ground ground;
  private final References references;

  Overwritten(Ground ground) {
    this.ground = ground;
    this.references = ground.references();
  }

  /// The values that an edit proposes in fact; else the edit as it is.
  Stream<Edit> edits(Edit edit) {
    return edit.wording()
        .flatMap(words -> ground.running(edit.place()).flatMap(runs -> values(runs, words)))
        .filter(values -> !values.isEmpty())
        .map(values -> values.stream().distinct().map(each -> each.in(edit.seen().stream())))
        .orElseGet(() -> Stream.of(edit));
  }

  /// The values that stand in `words` instead of others; empty if more is different.
  private Optional<List<Edit>> values(List<Inline> runs, String words) {
    List<Edit> values = new ArrayList<>();
    for (Map.Entry<Integer, String> each : printed(runs, words).orElse(Map.of()).entrySet()) {
      Inline run = runs.get(each.getKey());
      if (!references.print(run).equals(each.getValue())) {
        Optional<Edit> value = value(run, each.getValue());
        if (value.isEmpty()) {
          return Optional.empty();
        }
        values.add(value.get());
      }
    }
    return Optional.of(values);
  }

  /// What stands in `words` where each live reference was; empty if the words between them differ.
  private Optional<Map<Integer, String>> printed(List<Inline> runs, String words) {
    Map<Integer, String> printed = new LinkedHashMap<>();
    int at = 0;
    for (int i = 0; i < runs.size(); i++) {
      String run = references.print(runs.get(i));
      int end = at + run.length();
      if (!(runs.get(i) instanceof Inline.Text)) {
        end = end(runs, i, words, at);
        printed.put(i, end < at ? "" : words.substring(at, end));
      } else if (!words.startsWith(run, at)) {
        return Optional.empty();
      }
      if (end < at) {
        return Optional.empty();
      }
      at = end;
    }
    return at == words.length() ? Optional.of(printed) : Optional.empty();
  }

  /// Where what stands at a live reference's place ends: where the words behind it begin.
  private int end(List<Inline> runs, int reference, String words, int at) {
    String same = references.print(runs.get(reference));
    boolean last = reference + 1 == runs.size();
    if (last) {
      return words.length();
    }
    String behind = references.print(runs.get(reference + 1));
    boolean isSame = words.startsWith(same + behind, at);
    return isSame ? at + same.length() : words.indexOf(behind, at);
  }

  private Optional<Edit> value(Inline run, String words) {
    return run instanceof IndicatorValue value && value.which() != Which.GROWTH
        ? references
            .parts()
            .indicator(value.indicator().value())
            .flatMap(indicator -> value(indicator, value, words))
        : Optional.empty();
  }

  private Optional<Edit> value(Indicator indicator, IndicatorValue shown, String words) {
    boolean target = shown.which() == Which.TARGET;
    Place place = Place.of(target ? Part.TARGET : Part.BASE, indicator.id());
    Quantity was = target ? indicator.target() : indicator.base();
    Unit unit = shown.unit() ? new Unit(indicator.unit()) : Unit.NONE;
    return Stream.of(words.replace(unit.printed(), ""), words)
        .map(Quantity::read)
        .filter(each -> each.withUnit(unit).equals(words))
        .filter(each -> each.value().isPresent() && !each.value().equals(was.value()))
        .filter(_ -> ground.has(place))
        .findFirst()
        .map(each -> Edit.value(place, ground.quotes().at(place), new Proposal(each, Basis.EMPTY)));
  }
}
