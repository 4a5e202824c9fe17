package plandraft.ui.preview;

import java.util.Optional;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.file.LayoutText;
import plandraft.layout.DocumentLayout;
import plandraft.layout.Layouts;
import plandraft.model.Plan;
import plandraft.query.TaskTable;
import plandraft.say.Words;
import plandraft.ui.kit.Latest;

/// A layout tried on a plan.
///
/// @param name the file that would hold it
/// @param json what the file would hold
record Trial(String name, String json, Plan plan) {

  /// What comes of it: pages, or one sentence on why there are none.
  ///
  /// @param wrong whether the layout itself is why
  record Outcome(Trial trial, Optional<Composed> pages, String told, boolean wrong) {}

  /// Lays the plan out; the `turn` may be told the first pages of a long document.
  Outcome run(LayoutFiles files, Pictures known, Words words, Latest.Turn<Outcome> turn) {
    try {
      Layouts layouts = files.with(name, json);
      DocumentKind kind = kind();
      if (!kind.suits().test(plan)) {
        String title = kind.title().in(words.locale());
        return new Outcome(this, Optional.empty(), words.say("layout.nothing", title), false);
      }
      return pages(
          Composed.of(
              new Composed.Asked(kind, plan, layouts),
              known,
              part -> turn.first(pages(part)),
              turn::goOn));
    } catch (FileTrouble trouble) {
      return new Outcome(this, Optional.empty(), trouble.told().in(words.locale()), true);
    }
  }

  private Outcome pages(Composed composed) {
    return new Outcome(this, Optional.of(composed), "", false);
  }

  /// What the layout is for; the house style is seen on the plan itself.
  private DocumentKind kind() {
    Optional<String> document = new LayoutText(json).layout().map(DocumentLayout::document);
    return document
        .flatMap(Documents::kind)
        .or(
            () ->
                document
                    .filter(Documents.REVISIONS::equals)
                    .map(_ -> Documents.revisions(Plan.of(plan.id(), plan.header()))))
        .or(
            () ->
                document.map(
                    _ -> Documents.extract(TaskTable.units(plan).stream().findFirst().orElse(""))))
        .orElse(Documents.KINDS.getFirst());
  }
}
