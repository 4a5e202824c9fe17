package plandraft.ui.preview.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import plandraft.file.LayoutText;
import plandraft.layout.House;
import plandraft.layout.Paper;
import plandraft.layout.TableLayout;
import plandraft.layout.Tables;
import plandraft.say.Words;

/// A table whose columns are chosen: how its page lies, its size of type, its columns.
///
/// @param <S> what its columns can show
final class ColumnFields<S> implements TableFields {
  private final List<String> path;
  private final Function<Tables, Optional<TableLayout<S>>> of;
  private final Words words;
  private final Choice<Paper> paper;
  private final Choice<Boolean> small;
  private final ColumnGrid<S> columns;
  private final VBox node;

  ColumnFields(
      String key,
      Function<Tables, Optional<TableLayout<S>>> of,
      List<S> contents,
      Function<S, String> said,
      Words words,
      Change change) {
    this.path = List.of("tables", key);
    this.of = of;
    this.words = words;
    this.paper =
        new Choice<>(
            words.say("table.paper"),
            this::said,
            next -> change.make(text -> text.with(at("paper"), next)));
    this.small =
        new Choice<>(
            words.say("table.size"),
            next -> next ? words.say("table.small") : words.say("table.usual"),
            next -> change.make(text -> text.with(at("small"), next)));
    this.columns = new ColumnGrid<>(at("columns"), contents, said, words, change);
    this.node = new VBox(12, Field.pairs(List.of(paper.field(), small.field())), columns.node());
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
              paper.show(List.of(Paper.values()), table.paper());
              small.show(List.of(false, true), table.small());
              columns.show(table.columns(), shown.house().paper(table.paper()).textWidth());
            });
  }

  @Override
  public void lock(boolean locked) {
    paper.lock(locked);
    small.lock(locked);
    columns.lock(locked);
  }

  @Override
  public LayoutText own(LayoutText text, House house) {
    return of.apply(house.tables())
        .map(
            table ->
                text.with(at("paper"), table.paper())
                    .with(at("small"), table.small())
                    .with(at("columns"), table.columns()))
        .orElse(text);
  }

  private List<String> at(String field) {
    return List.of(path.getFirst(), path.getLast(), field);
  }

  private String said(Paper lie) {
    return switch (lie) {
      case PORTRAIT -> words.say("paper.portrait");
      case LANDSCAPE -> words.say("paper.landscape");
    };
  }
}
