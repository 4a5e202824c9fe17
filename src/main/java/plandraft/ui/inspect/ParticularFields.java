package plandraft.ui.inspect;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import plandraft.say.Words;
import plandraft.ui.inspect.Way.Detail;
import plandraft.ui.kit.Entry;

/// The fields in which a basis is filled in part by part: those that its way has.
final class ParticularFields {
  private final Words words;
  private final BiConsumer<Detail, String> filling;
  private final BiConsumer<Detail, String> filled;
  private final VBox box = new VBox(8);
  private final Map<Detail, Entry> entries = new EnumMap<>(Detail.class);
  private boolean locked;

  /// @param filling told what stands in a field while it is typed
  /// @param filled told what was typed once the field is left
  ParticularFields(
      Words words, BiConsumer<Detail, String> filling, BiConsumer<Detail, String> filled) {
    this.words = words;
    this.filling = filling;
    this.filled = filled;
  }

  Node node() {
    return box;
  }

  void lock(boolean next) {
    locked = next;
    entries.values().forEach(entry -> entry.lock(next));
  }

  /// Lays out the fields of another way.
  void lay(Particulars particulars) {
    entries.clear();
    box.getChildren().clear();
    for (Detail detail : particulars.way().details()) {
      String name = name(detail);
      Entry entry =
          new Entry(name, typed -> filled.accept(detail, typed))
              .onTyping(typed -> filling.accept(detail, typed))
              .prompting(example(detail));
      entry.lock(locked);
      entries.put(detail, entry);
      box.getChildren().add(Rows.field(name, entry.node()));
    }
    show(particulars);
  }

  /// Shows other particulars of the same way; the field that is typed in keeps what is typed.
  void show(Particulars particulars) {
    entries.forEach((detail, entry) -> entry.show(particulars.value(detail)));
  }

  /// The field of one detail.
  Entry of(Detail detail) {
    return entries.get(detail);
  }

  private String name(Detail detail) {
    return switch (detail) {
      case RATE -> words.say("detail.rate");
      case START -> words.say("detail.start");
      case AMOUNT -> words.say("detail.amount");
      case STEP -> words.say("detail.step");
      case PERCENT -> words.say("detail.percent");
      case TITLES -> words.say("detail.titles");
      case YEAR -> words.say("detail.year");
      case SUBJECT -> words.say("detail.subject");
      case WORTH -> words.say("detail.worth");
      case BY -> words.say("detail.by");
    };
  }

  private String example(Detail detail) {
    return switch (detail) {
      case RATE -> words.say("example.rate");
      case START -> words.say("example.start");
      case AMOUNT -> words.say("example.amount");
      case STEP -> words.say("example.step");
      case PERCENT -> words.say("example.percent");
      case TITLES -> words.say("example.titles");
      case YEAR -> words.say("example.year");
      case SUBJECT -> words.say("example.subject");
      case WORTH -> words.say("example.worth");
      case BY -> words.say("example.by");
    };
  }
}
