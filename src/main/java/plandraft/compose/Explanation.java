package plandraft.compose;

import java.util.Optional;
import plandraft.document.Document;
import plandraft.layout.Layout;
import plandraft.layout.Lines;
import plandraft.layout.Piece;
import plandraft.layout.Role;
import plandraft.model.Place.Part;
import plandraft.model.Plan;

/// 起草说明: the plan's own text for it, and the table of targets as its attachment.
final class Explanation {
  /// The kind of document text it is made of.
  static final String KIND = "explanation";

  private Explanation() {}

  static Document compose(Plan plan, Layout layout) {
    Material material = Material.of(plan, layout);
    Lines lines = layout.lines();
    Pages pages = new Pages(layout.house().portrait());
    pages.title(Role.TITLE, material.line(lines.title()), Optional.empty());
    pages.add(Role.BYLINE, lines.byline().flatMap(material::line));
    pages.add(Role.BYLINE, lines.date().flatMap(material::line));
    pages.line();
    material.text(KIND).ifPresent(text -> new Body(material, pages).sections(text.sections()));
    if (layout.has(Piece.TARGETS)) {
      targets(material, pages);
    }
    return material.document(material.line(lines.name()).orElse(""), pages.finish());
  }

  private static void targets(Material material, Pages pages) {
    Sheets sheets = new Sheets(material);
    Attachments attachments = new Attachments(material, pages);
    var tables =
        material.plan().indicatorTables().stream()
            .filter(table -> !table.indicators().isEmpty())
            .toList();
    for (int i = 0; i < tables.size(); i++) {
      var anchor = Material.anchor(Part.TABLE, tables.get(i).id());
      int number = i + 1;
      sheets
          .indicators(tables.get(i))
          .ifPresent(
              sheet -> attachments.sheet(sheet, sheet.title(), number, tables.size(), anchor));
    }
  }
}
