package plandraft.ui.write;

import java.util.HashMap;
import java.util.Map;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Inline;
import plandraft.model.Several;
import plandraft.query.Parts;
import plandraft.say.Message;

/// Where what live references show comes from, in words.
final class Sources {
  private final Parts parts;
  private final Map<Id<Indicator>, String> tables = new HashMap<>();

  Sources(Parts parts) {
    this.parts = parts;
    for (IndicatorTable table : parts.plan().indicatorTables()) {
      table.indicators().forEach(indicator -> tables.put(indicator.id(), table.title()));
    }
  }

  /// The source of one live reference.
  Message of(Inline reference) {
    return switch (reference) {
      case Inline.IndicatorValue value ->
          parts
              .indicator(value.indicator().value())
              .map(indicator -> value(value.which(), indicator))
              .orElseGet(() -> say("source.missing"));
      case Inline.Count count -> say("source.count", kind(count.of()));
      case Inline.Titles titles -> say("source.titles", kind(titles.of()));
      case Inline.Title title ->
          parts
              .title(title.of())
              .map(name -> say("source.title", name))
              .orElseGet(() -> say("source.missing"));
      case Inline.Text _ -> say("source.missing");
    };
  }

  private Message value(Inline.Which which, Indicator indicator) {
    String table = tables.getOrDefault(indicator.id(), "");
    String base = Integer.toString(indicator.baseYear());
    String target = Integer.toString(parts.plan().header().targetYear());
    return switch (which) {
      case BASE -> say("source.base", table, indicator.name(), base);
      case TARGET -> say("source.target", table, indicator.name(), target);
      case GROWTH -> say("source.growth", table, indicator.name(), base, target);
    };
  }

  /// What several parts are called.
  static Message kind(Several of) {
    return switch (of.kind()) {
      case PARTS -> say("kind.parts");
      case CATEGORIES -> say("kind.categories");
      case INDICATORS -> say("kind.indicators");
      case TASKS -> say("kind.tasks");
      case SUBTASKS -> say("kind.subtasks");
      case ANNEXES -> say("kind.annexes");
    };
  }

  private static Message say(String key, Object... arguments) {
    return Message.of(Sources.class, key, arguments);
  }
}
