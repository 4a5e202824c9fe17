package plandraft.recognize;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plandraft.model.Header;

/// What the inputs say of a plan itself; what is said first stands.
final class HeaderDraft {
  /// What can be said in words.
  enum Field {
    ISSUER,
    DRAFTER,
    DOCUMENT_NUMBER,
    STAGE,
    RECIPIENTS,
    COPY_TO,
    PRINTER,
    REMARK
  }

  /// How well a document's title tells the plan's.
  enum Source {
    TABLE,
    LETTER,
    PLAN
  }

  private static final Pattern PLAN = Pattern.compile(".*(?:规划|纲要)(?:[（(][^（()）]*[)）])?$");
  private static final Pattern WORK_POINTS = Pattern.compile(".*要点(?:[（(][^（()）]*[)）])?$");
  private static final Pattern KIND =
      Pattern.compile("^.*?((?:实施|行动|工作)?(?:计划|方案|意见|纲要))(?:[（(][^（()）]*[)）])?$");

  /// The level of the tasks of work points, counted from 1.
  private static final int TASKS = 3;

  private final Map<Field, String> words = new EnumMap<>(Field.class);
  private String title = "";
  private Source source = Source.TABLE;
  private Optional<LocalDate> date = Optional.empty();
  private Optional<LocalDate> printedOn = Optional.empty();
  private Optional<Years> years = Optional.empty();
  private Optional<Integer> toward = Optional.empty();

  /// Says something unless it was said before.
  void say(Field field, String said) {
    if (!said.isBlank()) {
      words.putIfAbsent(field, said.strip());
    }
  }

  String said(Field field) {
    return words.getOrDefault(field, "");
  }

  /// Whether nothing else was said before.
  boolean agrees(Field field, String said) {
    return said(field).isBlank() || said(field).equals(said.strip());
  }

  /// Whether the date was not said to be another.
  boolean agrees(Optional<LocalDate> said) {
    return date.isEmpty() || date.equals(said);
  }

  void title(String said, Source from) {
    if (!said.isBlank() && (title.isBlank() || from.compareTo(source) > 0)) {
      title = said;
      source = from;
    }
  }

  /// Whether more than a table tells the title.
  boolean titled() {
    return !title.isBlank() && source != Source.TABLE;
  }

  String title() {
    return title;
  }

  void date(LocalDate said) {
    date = date.or(() -> Optional.of(said));
  }

  void printedOn(LocalDate said) {
    printedOn = printedOn.or(() -> Optional.of(said));
  }

  /// The years the columns of a table stand for; they weigh more than the title's.
  void years(Years said) {
    years = years.or(() -> Optional.of(said));
  }

  /// The first year the text says is to be reached; it weighs less than the title's.
  void toward(int year) {
    toward = toward.or(() -> Optional.of(year));
  }

  /// The plan's years, if a table, the title or the date tells them.
  Optional<Years> years() {
    return years
        .or(() -> Years.in(title))
        .or(() -> toward.map(year -> Years.toward(year, date.map(LocalDate::getYear))))
        .or(() -> date.map(day -> new Years(day.getYear() - 1, day.getYear())));
  }

  Header header(String untitled) {
    Years all = years().orElse(Years.NEWEST);
    return new Header(
        title.isBlank() ? untitled : title,
        kind(),
        all.base(),
        all.target(),
        Optional.empty(),
        said(Field.ISSUER),
        said(Field.DRAFTER),
        said(Field.DOCUMENT_NUMBER),
        date,
        said(Field.STAGE),
        said(Field.RECIPIENTS),
        said(Field.COPY_TO),
        said(Field.PRINTER),
        printedOn,
        said(Field.REMARK));
  }

  /// Which of 一、（一）1.（1）, counted from 1, run on through the text of this kind of plan.
  Set<Integer> runningOn() {
    return WORK_POINTS.matcher(title).matches() ? Set.of(TASKS) : Set.of();
  }

  private String kind() {
    if (WORK_POINTS.matcher(title).matches()) {
      return "工作要点";
    }
    if (PLAN.matcher(title).matches()) {
      return "专项规划";
    }
    var kind = KIND.matcher(title);
    return kind.matches() ? kind.group(1) : "专项规划";
  }
}
