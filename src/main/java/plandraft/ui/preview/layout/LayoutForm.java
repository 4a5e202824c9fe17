package plandraft.ui.preview.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plandraft.model.Plan;
import plandraft.say.Words;
import plandraft.ui.kit.Steps;
import plandraft.ui.kit.Typefaces;

/// All that can be chosen in one layout, a page for each sort of choices, and the text of its file.
public final class LayoutForm {
  private final TextSection text;
  private final List<Section> sections;
  private final ToggleGroup group = new ToggleGroup();
  private final FlowPane tabs = new FlowPane();
  private final ScrollPane body = new ScrollPane();
  private final Label broken;
  private final VBox node = new VBox(12, tabs, body);
  private Section now;
  private boolean house;
  private String json = "";
  private Optional<Shown> read = Optional.empty();

  private LayoutForm(
      Words words, Typefaces typefaces, Plan plan, Change change, Consumer<String> typed) {
    this.text = new TextSection(words, typed);
    this.sections =
        List.of(
            StyleSection.of(words, typefaces, change),
            PageSection.of(words, change),
            PartsSection.of(words, change, plan.numbering().isPresent()),
            WordingSection.of(words, change),
            TableSection.of(new PlanHeadings(plan), words, change),
            text.section());
    this.now = sections.getFirst();
    this.broken = new Label(words.say("text.broken"));
  }

  /// A form that shows nothing yet.
  ///
  /// @param plan the plan in hand
  /// @param steps takes the choices
  /// @param typed is told the whole text after each stroke in it
  public static LayoutForm of(
      Locale locale, Typefaces typefaces, Plan plan, Steps<Drafts> steps, Consumer<String> typed) {
    Words words = Words.of(LayoutForm.class, locale);
    LayoutForm form =
        new LayoutForm(
            words,
            typefaces,
            plan,
            (change, told) -> steps.take(drafts -> drafts.made(change), told),
            typed);
    form.build();
    return form;
  }

  /// The form as it stands beside the pages.
  public Node node() {
    return node;
  }

  /// Shows the layout in hand.
  public void show(Drafts drafts) {
    json = drafts.draft().json();
    read = drafts.shown();
    read.ifPresent(this::offer);
    fill();
  }

  private void build() {
    node.getStyleClass().add("layout-form");
    tabs.getStyleClass().add("kinds");
    broken.setWrapText(true);
    body.setFitToWidth(true);
    body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    body.getStyleClass().add("plain");
    VBox.setVgrow(body, Priority.ALWAYS);
    for (Section section : sections) {
      ToggleButton tab = new ToggleButton(section.name());
      tab.setUserData(section);
      tab.setAccessibleText(section.name());
      tab.setOnAction(pressed -> turn(section));
      tab.managedProperty().bind(tab.visibleProperty());
      tab.setToggleGroup(group);
      tabs.getChildren().add(tab);
    }
  }

  private void turn(Section next) {
    now = next;
    fill();
  }

  /// Offers the pages that suit a layout, and turns to the first where the one in view does not, or
  /// where the house style comes after a document or goes.
  private void offer(Shown layout) {
    group.getToggles().stream()
        .map(ToggleButton.class::cast)
        .forEach(tab -> tab.setVisible(((Section) tab.getUserData()).suits().test(layout)));
    boolean other = layout.isHouse() != house;
    house = layout.isHouse();
    if (other || !now.suits().test(layout)) {
      now =
          sections.stream()
              .filter(section -> section.suits().test(layout))
              .findFirst()
              .orElse(sections.getLast());
    }
  }

  private void fill() {
    group.getToggles().stream()
        .filter(tab -> tab.getUserData() == now)
        .forEach(tab -> tab.setSelected(true));
    text.show(json);
    read.ifPresent(now.show());
    Node page = read.isPresent() || now == sections.getLast() ? now.node() : broken;
    if (body.getContent() != page) {
      body.setContent(page);
      body.setVvalue(0);
    }
  }
}
