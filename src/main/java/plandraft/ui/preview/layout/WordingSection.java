package plandraft.ui.preview.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import plandraft.layout.DocumentLayout;
import plandraft.layout.House;
import plandraft.layout.Lines;
import plandraft.say.Words;

/// The lines at the head of a document, or the words around tables and attachments.
final class WordingSection {
  private final Words words;
  private final Change change;
  private final VBox node = new VBox(12);
  private Optional<String> built = Optional.empty();
  private List<WordingField<Lines>> lines = List.of();
  private List<WordingField<House.Labels>> labels = List.of();

  private WordingSection(Words words, Change change) {
    this.words = words;
    this.change = change;
  }

  /// The page of these choices.
  static Section of(Words words, Change change) {
    WordingSection made = new WordingSection(words, change);
    return Section.ofAll(words.say("wording"), made.node, made::show);
  }

  private void show(Shown shown) {
    String document = shown.layout().map(DocumentLayout::document).orElse("");
    if (built.filter(document::equals).isEmpty()) {
      build(document);
      built = Optional.of(document);
    }
    shown.layout().ifPresent(layout -> lines.forEach(line -> line.show(layout.lines())));
    labels.forEach(label -> label.show(shown.house().labels()));
  }

  private void build(String document) {
    lines = document.isEmpty() ? List.of() : fields("lines", Line.of(document));
    labels = document.isEmpty() ? fields("labels", Line.LABELS) : List.of();
    List<Node> nodes = new ArrayList<>();
    lines.forEach(field -> nodes.add(field.node()));
    labels.forEach(field -> nodes.add(field.node()));
    node.getChildren().setAll(nodes);
  }

  private <T> List<WordingField<T>> fields(String parent, List<Line<T>> of) {
    return of.stream()
        .map(line -> new WordingField<>(line, parent, name(line.key()), words, change))
        .toList();
  }

  private String name(String key) {
    return switch (key) {
      case "title" -> words.say("line.title");
      case "stage" -> words.say("line.stage");
      case "byline" -> words.say("line.byline");
      case "date" -> words.say("line.date");
      case "redHead" -> words.say("line.redHead");
      case "documentNumber" -> words.say("line.documentNumber");
      case "recipients" -> words.say("line.recipients");
      case "signature" -> words.say("line.signature");
      case "remark" -> words.say("line.remark");
      case "copyTo" -> words.say("line.copyTo");
      case "printer" -> words.say("line.printer");
      case "printedOn" -> words.say("line.printedOn");
      case "attachmentTitle" -> words.say("line.attachmentTitle");
      case "attachment" -> words.say("label.attachment");
      case "numberedAttachment" -> words.say("label.numberedAttachment");
      case "attachmentList" -> words.say("label.attachmentList");
      case "contents" -> words.say("label.contents");
      case "tableCaption" -> words.say("label.tableCaption");
      case "pictureCaption" -> words.say("label.pictureCaption");
      case "notes" -> words.say("label.notes");
      case "leadUnits" -> words.say("label.leadUnits");
      case "region" -> words.say("label.region");
      case "tasks" -> words.say("label.tasks");
      default -> words.say("line.name");
    };
  }
}
