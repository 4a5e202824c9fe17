package plandraft.ui.inspect;

import java.util.ArrayList;
import java.util.List;

/// What there is to say of one thing: its title, and facts by name.
record Told(String title, List<Fact> facts) {
  /// One fact: what it is about, and what holds.
  record Fact(String name, String value) {}

  Told {
    facts = List.copyOf(facts);
  }

  static Told of(String title) {
    return new Told(title, List.of());
  }

  /// This with one more fact; a blank one is left out.
  Told with(String name, String value) {
    if (value.isBlank()) {
      return this;
    }
    List<Fact> next = new ArrayList<>(facts);
    next.add(new Fact(name, value));
    return new Told(title, next);
  }

  /// This with one more number.
  Told with(String name, long number) {
    return with(name, Long.toString(number));
  }
}
