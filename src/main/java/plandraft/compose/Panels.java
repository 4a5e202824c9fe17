package plandraft.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.document.Cell;
import plandraft.document.Run;
import plandraft.document.Table;
import plandraft.layout.Role;
import plandraft.model.Block;
import plandraft.model.Place.Part;

/// A 专栏 as a frame with its title on top.
final class Panels {
  private Panels() {}

  static Table of(Block.Panel panel, Prose prose, Material material) {
    List<Run> runs = new ArrayList<>();
    for (Block.Prose block : panel.blocks()) {
      if (!runs.isEmpty()) {
        runs.add(Run.of("\n"));
      }
      runs.addAll(
          block instanceof Block.Item item
              ? prose.item(item.inlines())
              : prose.runs(block.inlines()));
    }
    int width = material.layout().house().portrait().textWidth();
    return new Table(
        panel.title(),
        List.of(width),
        0,
        List.of(
            row(Role.PANEL_TITLE, new Cell.Words(panel.title()), true, panel),
            row(Role.PANEL, new Cell.Runs(runs), false, panel)),
        true);
  }

  private static Table.Row row(
      Role role, Cell.Content content, boolean keepWithNext, Block.Panel panel) {
    Cell cell = new Cell(0, 1, 1, role.id(), content, Optional.empty());
    return new Table.Row(List.of(cell), keepWithNext, Material.anchor(Part.BLOCK, panel.id()));
  }
}
