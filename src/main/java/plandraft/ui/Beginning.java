package plandraft.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import plandraft.compose.Documents;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.edit.DocumentTexts;
import plandraft.history.Store;
import plandraft.layout.Role;
import plandraft.model.Block;
import plandraft.model.DocumentText;
import plandraft.model.Ids;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;

/// Begins the texts that belong to one document alone, with what can be said already.
final class Beginning {
  private static final String PRESS = "press";

  private final Store store;
  private final Seat seat;
  private final Ids ids;
  private final Consumer<Place> show;

  /// @param show shows the text that has been begun
  Beginning(Store store, Seat seat, Consumer<Place> show) {
    this.store = store;
    this.seat = seat;
    this.ids = seat.place().ids();
    this.show = show;
  }

  /// Begins the text of one kind, such as `notice`; the press release starts from its draft.
  void text(String kind) {
    switch (kind) {
      case "notice" -> add(seat.say("begin.notice"), kind, List.of(notice()));
      case "explanation" -> add(seat.say("begin.explanation"), kind, explanation());
      default -> press();
    }
  }

  private void add(String step, String kind, List<Section> sections) {
    DocumentText made = new DocumentText(ids.fresh(), kind, sections, List.of());
    store.edit(step, plan -> DocumentTexts.add(plan, made));
    DocumentTexts.find(store.plan(), kind)
        .ifPresent(text -> show.accept(Place.of(Part.DOCUMENT_TEXT, text.id())));
  }

  /// The letter names the plan by its title, whatever that may become.
  private Section notice() {
    Inline title = new Inline.Title(new Place(Part.PLAN, ""), Emphasis.NONE);
    return plain(
        List.of(
            new Block.Paragraph(
                ids.fresh(),
                Block.Style.BODY,
                List.of(
                    Inline.Text.of(seat.say("notice.before")),
                    title,
                    Inline.Text.of(seat.say("notice.behind"))))));
  }

  private List<Section> explanation() {
    return List.of(
        section(seat.say("explanation.why")),
        section(seat.say("explanation.how"), new Block.StagesHere(ids.fresh())),
        section(seat.say("explanation.what")));
  }

  private Section section(String heading, Block... body) {
    return Section.of(ids.fresh(), heading).withBody(List.of(body));
  }

  private void press() {
    Plan plan = store.plan();
    seat.file(
        seat.say("begin.press.job"),
        progress ->
            Documents.kind(PRESS).orElseThrow().compose(plan, seat.place().layouts().read()),
        draft -> add(seat.say("begin.press"), PRESS, List.of(plain(blocks(draft)))));
  }

  private List<Block> blocks(Document draft) {
    return draft
        .blocks()
        .flatMap(
            block ->
                block instanceof Paragraph paragraph && paragraph.style().equals(Role.BODY.id())
                    ? Stream.of(paragraph)
                    : Stream.<Paragraph>empty())
        .<Block>map(
            paragraph ->
                new Block.Paragraph(
                    ids.fresh(),
                    Block.Style.BODY,
                    paragraph.runs().stream()
                        .filter(run -> !run.text().isEmpty())
                        .<Inline>map(
                            run ->
                                new Inline.Text(
                                    run.text(), run.bold() ? Emphasis.BOLD : Emphasis.NONE))
                        .toList()))
        .toList();
  }

  private Section plain(List<Block> body) {
    return Section.of(ids.fresh(), "").withNumbered(false).withBody(body);
  }
}
