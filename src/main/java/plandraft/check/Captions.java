package plandraft.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plandraft.model.Plan;
import plandraft.say.Message;
import plandraft.text.Span;

/// The captions of one kind, 表, 图 or 专栏, and the words that point to them, both in reading order.
record Captions(List<Caption> captions, List<Caption> pointers) {

  /// A numbered caption, or words that point to one.
  ///
  /// @param digits where its number alone stands
  record Caption(
      Statement statement, String kind, int number, Span span, Span digits, boolean points)
      implements CaptionsRun.Claim {
    Spot spot() {
      return Spot.of(statement, span.from(), span.to());
    }

    boolean isTyped() {
      return statement.isTyped(digits);
    }

    /// What gives it a number it does not have.
    Optional<Fix> numbered(int other) {
      return number == other
          ? Optional.empty()
          : Wording.of(statement, digits, Integer.toString(other));
    }
  }

  Captions {
    captions = List.copyOf(captions);
    pointers = List.copyOf(pointers);
  }

  boolean has(int number) {
    return captions.stream().anyMatch(caption -> caption.number() == number);
  }

  /// The number a caption would have that followed the one before it.
  int due(int index) {
    return captions.get(index - 1).number() + 1;
  }

  boolean follows(int index) {
    return captions.get(index).number() == due(index);
  }

  /// Numbers the captions from `index` on so that they follow those before, and what points to them
  /// with them, if they are clear.
  Fix renumbered(int index) {
    Message step =
        Message.of(
            Captions.class,
            "captions.fix",
            captions.get(index).spot().words(),
            captions.get(index).kind() + due(index));
    return new Fix(step, plan -> renumbered(plan, index));
  }

  /// Whether all that points to a caption points to one only, in typed words.
  boolean areClear() {
    Map<Integer, Long> uses =
        captions.stream().collect(Collectors.groupingBy(Caption::number, Collectors.counting()));
    return pointers.stream()
        .allMatch(it -> it.isTyped() && uses.getOrDefault(it.number(), 0L) == 1);
  }

  private Plan renumbered(Plan plan, int index) {
    Map<Integer, Integer> next = new HashMap<>();
    List<Fix> fixes = new ArrayList<>();
    for (int i = 0; i < captions.size(); i++) {
      Caption caption = captions.get(i);
      int number = i < index ? caption.number() : due(index) + i - index;
      next.put(caption.number(), number);
      caption.numbered(number).ifPresent(fixes::add);
    }
    pointers.forEach(it -> it.numbered(next.get(it.number())).ifPresent(fixes::add));
    return Fix.all(fixes).apply(plan);
  }
}
