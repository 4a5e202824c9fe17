package plandraft.ui.preview.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import plandraft.document.Style;
import plandraft.document.Style.Align;
import plandraft.layout.House;
import plandraft.layout.NotAllowed;
import plandraft.layout.StyleRule;
import plandraft.layout.TypeSize;
import plandraft.say.Words;
import plandraft.ui.kit.Typefaces;
import plandraft.ui.kit.Typefaces.Typeface;

/// What one rule of a house style says; what it leaves open is as in the style it is like.
final class StyleFields {
  private static final int HALF_POINTS = 2;
  private static final int TWIPS = 20;
  private static final int HUNDREDTHS = 100;

  private final Words words;
  private final Refusal refusal;
  private final Typefaces typefaces;
  private final Change change;
  private final List<Field> fields = new ArrayList<>();
  private final List<Consumer<Ruled>> showing = new ArrayList<>();
  private int place;

  /// A rule, the style it takes from what it leaves open, and what that is called.
  private record Ruled(StyleRule rule, Style inherited, String like) {}

  /// A value to choose, or that it be left open.
  private record Offered<T>(Optional<T> value, String said) {}

  StyleFields(Words words, Typefaces typefaces, Change change) {
    this.words = words;
    this.refusal = new Refusal(words);
    this.typefaces = typefaces;
    this.change = change;
    letters();
    lines();
  }

  private void letters() {
    font(words.say("style.font"), "font", typefaces.official(), StyleRule::font, Style::eastAsian);
    font(
        words.say("style.latin"),
        "latin",
        List.of("Times New Roman"),
        StyleRule::latin,
        Style::latin);
    choice(
        words.say("style.size"),
        "size",
        TypeSize.NAMED.stream().map(TypeSize::points).toList(),
        this::said,
        rule -> rule.size().map(StyleFields::usual),
        style -> parts(style.halfPoints(), HALF_POINTS));
    choice(
        words.say("style.bold"),
        "bold",
        List.of(true, false),
        bold -> bold ? words.say("style.bold.yes") : words.say("style.bold.no"),
        StyleRule::bold,
        Style::bold);
  }

  private void lines() {
    choice(
        words.say("style.align"),
        "align",
        List.of(Align.values()),
        this::said,
        StyleRule::align,
        Style::align);
    amount(words.say("style.line"), "line", StyleRule::line, style -> parts(style.lineTwips()));
    amount(
        words.say("style.firstLine"),
        "firstLine",
        StyleRule::firstLine,
        style -> parts(style.firstLine(), HUNDREDTHS));
    amount(
        words.say("style.left"), "left", StyleRule::left, style -> parts(style.left(), HUNDREDTHS));
    amount(words.say("style.before"), "before", StyleRule::before, style -> parts(style.before()));
    amount(words.say("style.after"), "after", StyleRule::after, style -> parts(style.after()));
  }

  Node node() {
    return Field.pairs(fields);
  }

  /// Shows the rule at `index`.
  void show(House house, int index) {
    place = index;
    StyleRule rule = house.rules().get(index);
    String like =
        rule.like()
            .flatMap(
                role -> house.rules().stream().filter(other -> other.role() == role).findFirst())
            .map(other -> words.say("style.like", other.name()))
            .orElse(words.say("style.standard"));
    Ruled ruled = new Ruled(rule, house.inherited(rule.role()), like);
    showing.forEach(field -> field.accept(ruled));
  }

  private void put(String name, Optional<?> value, Consumer<Optional<NotAllowed>> told) {
    List<String> path = List.of("rules", Integer.toString(place), name);
    change.make(
        text -> value.map(given -> text.with(path, given)).orElseGet(() -> text.without(path)),
        told);
  }

  private <T> Field choice(
      String title,
      String name,
      List<T> offered,
      Function<T, String> said,
      Function<StyleRule, Optional<T>> own,
      Function<Style, T> inherited) {
    Choice<Offered<T>> choice =
        new Choice<>(title, Offered::said, chosen -> put(name, chosen.value(), refused -> {}));
    Function<T, Offered<T>> offer = value -> new Offered<>(Optional.of(value), said.apply(value));
    fields.add(choice.field());
    showing.add(
        ruled -> {
          String taken = said.apply(inherited.apply(ruled.inherited()));
          Offered<T> open =
              new Offered<>(Optional.empty(), words.say("style.open", ruled.like(), taken));
          Optional<T> value = own.apply(ruled.rule());
          Stream<T> other = value.stream().filter(given -> !offered.contains(given));
          choice.show(
              Stream.concat(Stream.of(open), Stream.concat(other, offered.stream()).map(offer))
                  .toList(),
              value.map(offer).orElse(open));
        });
    return choice.field();
  }

  /// A font: those of official documents first, then what the machine has.
  private void font(
      String title,
      String name,
      List<String> official,
      Function<StyleRule, Optional<String>> own,
      Function<Style, String> inherited) {
    List<String> offered =
        Stream.concat(official.stream(), typefaces.families().stream()).distinct().toList();
    Field field = choice(title, name, offered, Function.identity(), own, inherited);
    showing.add(
        ruled -> {
          String wanted = own.apply(ruled.rule()).orElse(inherited.apply(ruled.inherited()));
          Typeface face = typefaces.of(wanted);
          field.remark(face.own() ? "" : words.say("style.lacking", face.family()));
        });
  }

  private void amount(
      String title,
      String name,
      Function<StyleRule, Optional<BigDecimal>> own,
      Function<Style, BigDecimal> inherited) {
    Amount amount = new Amount(title, refusal, (value, told) -> put(name, value, told));
    fields.add(amount.field());
    showing.add(ruled -> amount.show(own.apply(ruled.rule()), inherited.apply(ruled.inherited())));
  }

  /// The size among the named ones, however its number is written.
  private static BigDecimal usual(BigDecimal points) {
    return TypeSize.NAMED.stream()
        .map(TypeSize::points)
        .filter(size -> size.compareTo(points) == 0)
        .findFirst()
        .orElse(points);
  }

  private String said(BigDecimal points) {
    String number = Amount.plain(points);
    return TypeSize.name(points)
        .map(name -> words.say("style.size.named", name, number))
        .orElseGet(() -> words.say("style.size.points", number));
  }

  private String said(Align align) {
    return switch (align) {
      case LEFT -> words.say("align.left");
      case CENTRE -> words.say("align.centre");
      case RIGHT -> words.say("align.right");
      case JUSTIFIED -> words.say("align.justified");
    };
  }

  private static BigDecimal parts(int twips) {
    return parts(twips, TWIPS);
  }

  private static BigDecimal parts(int count, int ofOne) {
    return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(ofOne));
  }
}
