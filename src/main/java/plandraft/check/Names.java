package plandraft.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plandraft.model.Alias;
import plandraft.model.Breakdown;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Plan;
import plandraft.quantity.Width;

/// The names and aliases under which a plan's indicators are spoken of. Names are the same if they
/// differ in nothing but quotation marks, brackets, spaces and width.
public final class Names {
  private static final int SHORTEST = 2;

  /// 3.常住人口城镇化率 is numbered in its table only.
  private static final Pattern ORDINAL = Pattern.compile("^\\s*\\d{1,2}[.．、](?!\\d)\\s*");

  /// What a name means: an indicator, or a column of a breakdown where there is no such indicator.
  ///
  /// @param length how much of the words it was found at the end of belongs to it
  record Named(Optional<Indicator> indicator, List<Column> columns, int length) {}

  /// A column of a breakdown.
  record Column(Breakdown breakdown, int index) {}

  private final Map<String, Indicator> indicators = new HashMap<>();
  private final Map<String, List<Column>> columns = new HashMap<>();
  private final Set<String> endings = new HashSet<>();
  private int longest;

  private Names() {}

  /// The names a plan uses.
  public static Names of(Plan plan) {
    Names names = new Names();
    Map<Id<Indicator>, Indicator> byId = new HashMap<>();
    plan.indicatorTables().stream()
        .flatMap(table -> table.indicators().stream())
        .forEach(
            indicator -> {
              byId.put(indicator.id(), indicator);
              names.add(indicator.name(), indicator);
            });
    for (Alias alias : plan.aliases()) {
      Optional.ofNullable(byId.get(alias.indicator())).ifPresent(it -> names.add(alias.name(), it));
    }
    plan.breakdowns().forEach(names::add);
    return names;
  }

  private void add(String name, Indicator indicator) {
    String key = key(bare(name));
    if (key.length() >= SHORTEST) {
      indicators.putIfAbsent(key, indicator);
      remember(key);
    }
  }

  /// The names that mean something else here than there, be it nothing.
  Names unlike(Names there) {
    Names unlike = new Names();
    differing(indicators, there.indicators, unlike.indicators);
    differing(columns, there.columns, unlike.columns);
    unlike.indicators.keySet().forEach(unlike::remember);
    unlike.columns.keySet().forEach(unlike::remember);
    return unlike;
  }

  private static <T> void differing(Map<String, T> here, Map<String, T> there, Map<String, T> to) {
    here.forEach((key, meaning) -> putIf(!meaning.equals(there.get(key)), key, meaning, to));
    there.forEach((key, meaning) -> putIf(!here.containsKey(key), key, meaning, to));
  }

  private static <T> void putIf(boolean differs, String key, T meaning, Map<String, T> to) {
    if (differs) {
      to.put(key, meaning);
    }
  }

  private void remember(String key) {
    endings.add(ending(key));
    longest = Math.max(longest, key.length());
  }

  private static String ending(String words) {
    return words.substring(words.length() - SHORTEST);
  }

  private void add(Breakdown breakdown) {
    for (int i = 0; i < breakdown.columns().size(); i++) {
      String key = key(breakdown.columns().get(i).name());
      if (key.length() > SHORTEST) {
        Column column = new Column(breakdown, i);
        columns.merge(key, List.of(column), Names::both);
        remember(key);
      }
    }
  }

  private static List<Column> both(List<Column> some, List<Column> more) {
    List<Column> both = new ArrayList<>(some);
    both.addAll(more);
    return Collections.unmodifiableList(both);
  }

  /// What a whole name means.
  Optional<Indicator> indicator(String name) {
    return Optional.ofNullable(indicators.get(key(bare(name))));
  }

  /// What the longest name at the end of `words` means; the words must be a [#key].
  Optional<Named> endOf(String words) {
    if (words.length() < SHORTEST || !endings.contains(ending(words))) {
      return Optional.empty();
    }
    for (int length = Math.min(longest, words.length()); length >= SHORTEST; length--) {
      String name = words.substring(words.length() - length);
      if (indicators.containsKey(name) || columns.containsKey(name)) {
        return Optional.of(
            new Named(
                Optional.ofNullable(indicators.get(name)),
                columns.getOrDefault(name, List.of()),
                length));
      }
    }
    return Optional.empty();
  }

  /// A name without the number it has in its table.
  static String bare(String name) {
    return ORDINAL.matcher(name).replaceFirst("");
  }

  /// A name as names are compared.
  static String key(String name) {
    StringBuilder key = new StringBuilder();
    String narrow = Width.narrow(name);
    for (int i = 0; i < narrow.length(); i++) {
      char c = narrow.charAt(i);
      if ("“”‘’\"'()〔〕[] ".indexOf(c) < 0) {
        key.append(c);
      }
    }
    return key.toString();
  }
}
