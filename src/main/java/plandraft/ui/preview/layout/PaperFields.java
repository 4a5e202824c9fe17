package plandraft.ui.preview.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import plandraft.document.PageSetup;
import plandraft.layout.NotAllowed;
import plandraft.say.Words;

/// One paper: margins in millimetres, the pitch of its lines, where page numbers stand.
final class PaperFields {
  private static final BigDecimal TWIPS_AN_INCH = BigDecimal.valueOf(1440);
  private static final BigDecimal MILLIMETRES_AN_INCH = new BigDecimal("25.4");
  private static final BigDecimal TWIPS_A_POINT = BigDecimal.valueOf(20);

  private final String title;
  private final String paper;
  private final Words words;
  private final Change change;
  private final List<Field> fields = new ArrayList<>();
  private final List<Consumer<PageSetup>> showing = new ArrayList<>();

  /// @param title what the paper is called
  /// @param paper its field in the layout
  PaperFields(String title, String paper, Words words, Change change) {
    this.title = title;
    this.paper = paper;
    this.words = words;
    this.change = change;
    margin(words.say("page.top"), "top", PageSetup::top);
    margin(words.say("page.bottom"), "bottom", PageSetup::bottom);
    margin(words.say("page.left"), "left", PageSetup::left);
    margin(words.say("page.right"), "right", PageSetup::right);
    length(
        words.say("page.linePitch"),
        "linePitch",
        page -> BigDecimal.valueOf(page.linePitch()).divide(TWIPS_A_POINT),
        points -> points.multiply(TWIPS_A_POINT));
    Choice<PageSetup.Number> number =
        new Choice<>(
            words.say("page.number"), this::said, chosen -> put("number", chosen, refused -> {}));
    fields.add(number.field());
    showing.add(page -> number.show(List.of(PageSetup.Number.values()), page.number()));
    fields.forEach(field -> field.within(title));
  }

  Node node() {
    Label head = new Label(title);
    head.getStyleClass().add("strong");
    return new VBox(10, head, Field.pairs(fields));
  }

  void show(PageSetup page) {
    showing.forEach(field -> field.accept(page));
  }

  private void margin(String name, String key, ToIntFunction<PageSetup> twips) {
    length(name, key, page -> millimetres(twips.applyAsInt(page)), PaperFields::twips);
  }

  private void length(
      String name,
      String key,
      Function<PageSetup, BigDecimal> shown,
      UnaryOperator<BigDecimal> twips) {
    Amount amount =
        new Amount(
            name,
            new Refusal(words),
            (typed, told) -> typed.ifPresent(value -> put(key, whole(twips.apply(value)), told)));
    fields.add(amount.field());
    showing.add(page -> amount.show(Optional.of(shown.apply(page)), BigDecimal.ZERO));
  }

  private void put(String key, Object value, Consumer<Optional<NotAllowed>> told) {
    change.make(text -> text.with(List.of(paper, key), value), told);
  }

  private static int whole(BigDecimal twips) {
    return twips.setScale(0, RoundingMode.HALF_UP).intValue();
  }

  static BigDecimal twips(BigDecimal millimetres) {
    return millimetres.multiply(TWIPS_AN_INCH).divide(MILLIMETRES_AN_INCH, 1, RoundingMode.HALF_UP);
  }

  /// In tenths, as margins are given.
  static BigDecimal millimetres(int twips) {
    return BigDecimal.valueOf(twips)
        .multiply(MILLIMETRES_AN_INCH)
        .divide(TWIPS_AN_INCH, 1, RoundingMode.HALF_UP);
  }

  private String said(PageSetup.Number number) {
    return switch (number) {
      case NONE -> words.say("page.number.none");
      case FOOT -> words.say("page.number.foot");
      case SIDE -> words.say("page.number.side");
    };
  }
}
