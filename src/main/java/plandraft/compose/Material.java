package plandraft.compose;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plandraft.document.Anchor;
import plandraft.document.Document;
import plandraft.document.Style;
import plandraft.layout.Layout;
import plandraft.layout.Numbering;
import plandraft.layout.Pattern;
import plandraft.layout.Pattern.Value;
import plandraft.layout.Role;
import plandraft.model.DocumentText;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.query.Outline;
import plandraft.query.Parts;
import plandraft.query.References;
import plandraft.query.Scheme;

/// What composers work with.
///
/// @param references what the plan's live references print
/// @param headings the numbered headings of the plan's text and of the texts of single documents
/// @param styles the style of every role
record Material(
    Plan plan,
    Layout layout,
    References references,
    Outline outline,
    Map<Place, Outline.Entry> headings,
    Map<Role, Style> styles) {

  static Material of(Plan plan, Layout layout) {
    Scheme scheme = scheme(layout);
    Parts parts = Parts.of(plan);
    Outline outline = Outline.of(parts, scheme);
    Map<Place, Outline.Entry> headings = new HashMap<>();
    for (DocumentText text : plan.documentTexts()) {
      Outline.of(parts, text, scheme).all().forEach(entry -> headings.put(entry.place(), entry));
    }
    outline.all().forEach(entry -> headings.put(entry.place(), entry));
    Map<Role, Style> styles = new EnumMap<>(Role.class);
    List<Style> all = layout.house().styles();
    for (Role role : Role.values()) {
      all.stream()
          .filter(style -> style.id().equals(role.id()))
          .forEach(style -> styles.put(role, style));
    }
    return new Material(plan, layout, References.of(parts), outline, headings, styles);
  }

  /// The material of a document that holds the plan's own text, its headings numbered as the plan
  /// says.
  static Material ofText(Plan plan, Layout layout) {
    return of(
        plan,
        plan.numbering()
            .map(own -> layout.withNumbering(Numbering.of(own.levels(), own.runningOn())))
            .orElse(layout));
  }

  private static Scheme scheme(Layout layout) {
    return new Scheme(
        layout.numbering().levels(),
        layout.numbering().runningOn().stream()
            .map(level -> level - 1)
            .collect(Collectors.toSet()));
  }

  Parts parts() {
    return references.parts();
  }

  /// The text of the plan that belongs to one kind of document.
  Optional<DocumentText> text(String kind) {
    return plan.documentTexts().stream().filter(text -> text.kind().equals(kind)).findFirst();
  }

  /// A line of the layout in the plan's words; empty while the plan lacks what it names.
  Optional<String> line(Pattern pattern) {
    return pattern.fill(values());
  }

  /// A line of the layout that also names `more`.
  Optional<String> line(Pattern pattern, Map<Value, String> more) {
    Map<Value, String> values = values();
    values.putAll(more);
    return pattern.fill(values);
  }

  /// The finished document.
  Document document(String name, List<Document.Part> parts) {
    Document bare =
        new Document(
            name,
            new Document.Origin(plan.header().drafter(), plan.header().date()),
            Attachments.aligned(layout.house().styles(), plan.annexes().size()),
            parts,
            List.of());
    return new Document(name, bare.origin(), bare.styles(), bare.parts(), Notes.of(this, bare));
  }

  /// The anchor of a part of the plan.
  static Optional<Anchor> anchor(Place.Part part, Id<?> id) {
    return Optional.of(new Anchor(Place.of(part, id).toString()));
  }

  private Map<Value, String> values() {
    Header header = plan.header();
    Map<Value, String> values = new EnumMap<>(Value.class);
    values.put(Value.TITLE, header.title());
    values.put(Value.KIND, header.kind());
    values.put(Value.STAGE, header.stage());
    values.put(Value.ISSUER, header.issuer());
    values.put(Value.DRAFTER, header.drafter());
    values.put(Value.DOCUMENT_NUMBER, header.documentNumber());
    values.put(Value.DATE, date(header.date()));
    values.put(
        Value.MONTH,
        header.date().map(day -> day.getYear() + "年" + day.getMonthValue() + "月").orElse(""));
    values.put(Value.BASE_YEAR, Integer.toString(header.baseYear()));
    values.put(Value.TARGET_YEAR, Integer.toString(header.targetYear()));
    values.put(Value.RECIPIENTS, header.mainRecipients());
    values.put(Value.COPY_TO, header.copyTo());
    values.put(Value.PRINTER, header.printer());
    values.put(Value.PRINTED_ON, date(header.printedOn()));
    values.put(Value.REMARK, header.remark());
    return values;
  }

  private static String date(Optional<LocalDate> date) {
    return date.map(
            day -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日")
        .orElse("");
  }
}
