package plandraft.ui.preview.layout;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import plandraft.file.LayoutText;
import plandraft.layout.House;
import plandraft.layout.Tables;
import plandraft.layout.WideLayout;
import plandraft.say.Words;

/// A table that brings its own columns: from how many on its page lies on its side and its type
/// grows smaller, and whether it is added up.
final class WideFields implements TableFields {
  private final List<String> path;
  private final Function<Tables, Optional<WideLayout>> of;
  private final Amount landscapeFrom;
  private final Amount smallFrom;
  private final ShareGrid shares;
  private final Function<Shown, List<String>> headings;
  private final SumFields sums;
  private final VBox node;

  /// @param headings those that such tables of the plan in hand have in a document
  /// @param named whether the layout names the columns that are added up
  WideFields(
      String key,
      Function<Tables, Optional<WideLayout>> of,
      Function<Shown, List<String>> headings,
      boolean named,
      Words words,
      Change change) {
    this.path = List.of("tables", key);
    this.of = of;
    this.headings = headings;
    Refusal refusal = new Refusal(words);
    this.landscapeFrom =
        new Amount(
            words.say("wide.landscapeFrom"),
            refusal,
            (typed, told) ->
                change.make(text -> text.with(at("landscapeFrom"), columns(typed)), told));
    this.smallFrom =
        new Amount(
            words.say("wide.smallFrom"),
            refusal,
            (typed, told) -> change.make(text -> text.with(at("smallFrom"), columns(typed)), told));
    this.shares = new ShareGrid(at("widths"), words, change);
    this.sums = new SumFields(at("sums"), named, words, change);
    this.node =
        new VBox(
            12,
            Field.pairs(List.of(landscapeFrom.field(), smallFrom.field())),
            shares.node(),
            sums.node());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(Shown shown) {
    of.apply(shown.tables())
        .ifPresent(
            table -> {
              landscapeFrom.show(
                  Optional.of(BigDecimal.valueOf(table.landscapeFrom())), BigDecimal.ONE);
              smallFrom.show(Optional.of(BigDecimal.valueOf(table.smallFrom())), BigDecimal.ONE);
              shares.show(table.widths(), headings.apply(shown));
              sums.show(table.sums());
            });
  }

  @Override
  public void lock(boolean locked) {
    landscapeFrom.lock(locked);
    smallFrom.lock(locked);
    shares.lock(locked);
    sums.lock(locked);
  }

  @Override
  public LayoutText own(LayoutText text, House house) {
    return of.apply(house.tables()).map(table -> text.with(path, table)).orElse(text);
  }

  private List<String> at(String field) {
    return List.of(path.getFirst(), path.getLast(), field);
  }

  private static int columns(Optional<BigDecimal> typed) {
    return typed.map(BigDecimal::intValue).orElse(1);
  }
}
