package plandraft.ui.table;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import plandraft.model.Header;
import plandraft.model.IndicatorTable;
import plandraft.model.IndicatorTable.Column.Kind;
import plandraft.say.Words;

/// Chooses which columns an indicator table shows.
final class ColumnMenu {
  private final MenuButton button;
  private final Words words;
  private final BiConsumer<IndicatorTable.Column, Boolean> choose;

  /// @param choose told a column and whether it shall be shown
  ColumnMenu(Words words, BiConsumer<IndicatorTable.Column, Boolean> choose) {
    this.words = words;
    this.choose = choose;
    button = new MenuButton(words.say("columns"));
    button.getStyleClass().add("flat");
  }

  MenuButton node() {
    return button;
  }

  void show(IndicatorTable table, Header header) {
    List<MenuItem> items =
        IndicatorColumns.possible(table, header).stream()
            .filter(column -> column.kind() != Kind.NAME)
            .map(column -> item(column, table, header))
            .toList();
    button.getItems().setAll(items);
  }

  private MenuItem item(IndicatorTable.Column column, IndicatorTable table, Header header) {
    String title = new IndicatorColumns(words).title(column, header);
    String name =
        switch (column.kind()) {
          case BASE -> words.say("column.base", title);
          case TARGET -> words.say("column.target", title);
          case MILESTONE -> words.say("column.milestone", title);
          default -> title;
        };
    CheckMenuItem item = new CheckMenuItem(name);
    item.setSelected(table.columns().contains(column));
    item.setOnAction(_ -> choose.accept(column, item.isSelected()));
    return item;
  }
}
