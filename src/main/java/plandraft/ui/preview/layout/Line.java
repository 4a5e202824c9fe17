package plandraft.ui.preview.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import plandraft.layout.House;
import plandraft.layout.Lines;
import plandraft.layout.Pattern;
import plandraft.layout.Pattern.Value;

/// A wording of a layout by its place in the file.
///
/// @param key its name there
/// @param text what it says; empty while the layout has no such line
/// @param optional whether a layout may go without it
record Line<T>(String key, Function<T, Optional<Pattern>> text, boolean optional) {
  private static final List<Value> AT_THE_HEAD =
      List.of(
          Value.TITLE,
          Value.KIND,
          Value.STAGE,
          Value.ISSUER,
          Value.DRAFTER,
          Value.DATE,
          Value.MONTH,
          Value.HEADING,
          Value.UNIT);

  private static final List<Value> AROUND_TABLES =
      List.of(Value.NUMBER, Value.HEADING, Value.NOTES, Value.TITLE);

  private static final List<Line<Lines>> EVERY =
      List.of(
          needed("title", Lines::title),
          new Line<>("stage", Lines::stage, true),
          new Line<>("byline", Lines::byline, true),
          new Line<>("date", Lines::date, true),
          needed("name", Lines::name));

  private static final List<Line<Lines>> LETTER =
      List.of(
          new Line<>("redHead", Lines::redHead, true),
          new Line<>("documentNumber", Lines::documentNumber, true),
          needed("title", Lines::title),
          new Line<>("recipients", Lines::recipients, true),
          new Line<>("signature", Lines::signature, true),
          new Line<>("date", Lines::date, true),
          new Line<>("remark", Lines::remark, true),
          new Line<>("copyTo", Lines::copyTo, true),
          new Line<>("printer", Lines::printer, true),
          new Line<>("printedOn", Lines::printedOn, true),
          needed("name", Lines::name));

  private static final Line<Lines> ATTACHMENT =
      new Line<>("attachmentTitle", Lines::attachmentTitle, true);

  /// The words around tables and attachments.
  static final List<Line<House.Labels>> LABELS =
      List.of(
          needed("attachment", House.Labels::attachment),
          needed("numberedAttachment", House.Labels::numberedAttachment),
          needed("attachmentList", House.Labels::attachmentList),
          needed("contents", House.Labels::contents),
          needed("tableCaption", House.Labels::tableCaption),
          needed("pictureCaption", House.Labels::pictureCaption),
          needed("notes", House.Labels::notes),
          new Line<>("leadUnits", House.Labels::leadUnits, true),
          needed("region", House.Labels::region),
          needed("tasks", House.Labels::tasks));

  /// The lines that a kind of document can have, in the order they are printed.
  static List<Line<Lines>> of(String document) {
    return switch (document) {
      case "notice" -> LETTER;
      case "explanation" -> with(ATTACHMENT);
      default -> EVERY;
    };
  }

  private static List<Line<Lines>> with(Line<Lines> more) {
    return Stream.concat(EVERY.stream(), Stream.of(more)).toList();
  }

  /// What one would most likely put into it; anything may be typed.
  List<Value> places() {
    List<Value> usual = LABELS.contains(this) ? AROUND_TABLES : AT_THE_HEAD;
    Stream<Value> own = Stream.of(Value.values()).filter(value -> value.written().equals(key));
    return Stream.concat(usual.stream(), own).distinct().toList();
  }

  private static <T> Line<T> needed(String key, Function<T, Pattern> text) {
    return new Line<>(key, text.andThen(Optional::of), false);
  }
}
