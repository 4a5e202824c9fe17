package plandraft.ui.write;

import java.util.List;
import java.util.Optional;
import plandraft.model.IndicatorTable;
import plandraft.model.Media;
import plandraft.model.Place;
import plandraft.model.StageEntry;

/// Something that is not text and stands in the text, with all that is shown of it.
sealed interface Exhibit {
  /// An indicator table.
  ///
  /// @param baseYear the year its base values are from
  /// @param targetYear the year its targets are for
  record OfIndicators(IndicatorTable table, int baseYear, int targetYear) implements Exhibit {}

  /// A table shown by its title alone.
  record OfTable(Place place, String title) implements Exhibit {}

  /// The tasks that follow.
  record OfTasks(int tasks, int below) implements Exhibit {}

  /// A picture; empty when the plan does not hold it.
  record OfPicture(Optional<Media> media, String caption) implements Exhibit {}

  /// The stage log.
  record OfStages(List<StageEntry> entries) implements Exhibit {
    public OfStages {
      entries = List.copyOf(entries);
    }
  }

  /// The place of something that is gone.
  record Missing() implements Exhibit {}
}
