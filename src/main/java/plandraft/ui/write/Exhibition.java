package plandraft.ui.write;

import java.util.List;
import java.util.Optional;
import plandraft.edit.Tasks;
import plandraft.model.Block;
import plandraft.model.Header;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Task;
import plandraft.query.Parts;

/// What is shown where something that is not text stands.
record Exhibition(Parts parts) {
  /// What is shown for one block.
  Exhibit of(Block block) {
    return switch (block) {
      case Block.TableHere here -> table(here.table());
      case Block.TasksHere here -> tasks(parts.placed(here));
      case Block.PictureHere here ->
          new Exhibit.OfPicture(parts.media(here.media()), here.caption());
      case Block.StagesHere _ -> new Exhibit.OfStages(parts.plan().stageLog());
      case Block.Panel _, Block.Prose _ -> new Exhibit.Missing();
    };
  }

  private Exhibit table(String id) {
    Header header = parts.plan().header();
    Optional<Exhibit> indicators =
        parts
            .table(id)
            .map(table -> new Exhibit.OfIndicators(table, header.baseYear(), header.targetYear()));
    return indicators
        .or(() -> parts.breakdown(id).map(found -> titled(Part.BREAKDOWN, id, found.title())))
        .or(() -> parts.grid(id).map(found -> titled(Part.GRID, id, found.title())))
        .orElseGet(Exhibit.Missing::new);
  }

  private static Exhibit titled(Part part, String id, String title) {
    return new Exhibit.OfTable(new Place(part, id), title);
  }

  private static Exhibit tasks(List<Task> tasks) {
    return new Exhibit.OfTasks(tasks.size(), (int) Tasks.all(tasks).count() - tasks.size());
  }
}
