package plandraft.ui.annex;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.model.Annex.Content;
import plandraft.model.Plan;
import plandraft.say.Words;

/// What the annexes of a plan can hold, by the names shown.
final class Contents {
  private final Map<String, Content> byName = new LinkedHashMap<>();
  private final String ownText;

  private Contents(String ownText) {
    this.ownText = ownText;
  }

  /// The contents `plan` offers.
  static Contents of(Plan plan, Words words) {
    Contents contents = new Contents(words.say("content.text"));
    contents.byName.put(contents.ownText, new Content.OfText(List.of()));
    contents.byName.put(words.say("content.tasks"), new Content.OfTasks());
    plan.indicatorTables().forEach(t -> contents.table(t.title(), t.id().value()));
    plan.breakdowns().forEach(b -> contents.table(b.title(), b.id().value()));
    plan.grids().forEach(g -> contents.table(g.title(), g.id().value()));
    plan.media().forEach(m -> contents.byName.put(m.name(), new Content.OfPicture(m.id())));
    return contents;
  }

  private void table(String title, String id) {
    byName.putIfAbsent(title, new Content.OfTable(id));
  }

  /// The names to choose from.
  List<String> names() {
    return byName.keySet().stream().filter(name -> !name.isBlank()).toList();
  }

  /// The name of a content; empty where what it holds is gone.
  Optional<String> name(Content content) {
    if (content instanceof Content.OfText) {
      return Optional.of(ownText);
    }
    return byName.entrySet().stream()
        .filter(entry -> entry.getValue().equals(content))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// The content called `name`, instead of `now`; a text already written stays.
  Content named(String name, Content now) {
    return name.equals(ownText) && now instanceof Content.OfText
        ? now
        : byName.getOrDefault(name.strip(), now);
  }
}
