package plandraft.ui.write;

import java.util.Optional;
import plandraft.edit.Body;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Section;
import plandraft.model.Task;

/// What one line of the editor shows, a line being what Enter ends.
sealed interface Line {
  /// The place of the plan it shows.
  Place place();

  /// A line of plain words that stands by itself: it is neither split nor joined.
  sealed interface Caption extends Line {}

  /// A line among the blocks of a body of text.
  ///
  /// [#panel()] is the panel that frames it, if one does.
  sealed interface Within extends Line {
    Body body();

    Optional<Id<Block>> panel();

    /// Whether text may flow between this line and another.
    default boolean flowsInto(Line other) {
      return other instanceof Within within
          && within.body().equals(body())
          && within.panel().equals(panel());
    }
  }

  /// A section's heading.
  record Heading(Id<Section> section, int level) implements Caption {
    @Override
    public Place place() {
      return Place.of(Part.SECTION, section);
    }
  }

  /// A task's title.
  record TaskTitle(Id<Task> task, int level) implements Caption {
    @Override
    public Place place() {
      return Place.of(Part.TASK, task);
    }
  }

  /// The sentence below a task's title that says what it is for.
  record TaskGoal(Id<Task> task) implements Caption {
    @Override
    public Place place() {
      return Place.of(Part.TASK, task);
    }
  }

  /// A panel's title.
  record PanelTitle(Body body, Id<Block> id) implements Caption {
    @Override
    public Place place() {
      return Place.of(Part.BLOCK, id);
    }
  }

  /// A paragraph or an item.
  record Prose(Body body, Optional<Id<Block>> panel, Id<Block> id, Form form) implements Within {
    @Override
    public Place place() {
      return Place.of(Part.BLOCK, id);
    }

    Prose withId(Id<Block> next) {
      return new Prose(body, panel, next, form);
    }

    Prose withForm(Form next) {
      return new Prose(body, panel, id, next);
    }
  }

  /// Where something that is not text stands.
  record Standing(Body body, Block block) implements Within {
    @Override
    public Optional<Id<Block>> panel() {
      return Optional.empty();
    }

    @Override
    public Place place() {
      return Place.of(Part.BLOCK, block.id());
    }
  }

  /// Where the first words of an empty body will go; no block yet.
  record Vacant(Body body, Optional<Id<Block>> panel) implements Within {
    @Override
    public Place place() {
      return switch (body) {
        case Body.Preamble _ -> new Place(Part.PLAN, "");
        case Body.OfSection section -> Place.of(Part.SECTION, section.id());
        case Body.OfTask task -> Place.of(Part.TASK, task.id());
        case Body.OfAnnex annex -> Place.of(Part.ANNEX, annex.id());
      };
    }

    /// The line of prose this becomes once something is written.
    Prose written(Id<Block> id) {
      return new Prose(body, panel, id, Form.BODY);
    }
  }
}
