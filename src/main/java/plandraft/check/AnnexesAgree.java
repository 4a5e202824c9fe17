package plandraft.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plandraft.model.Annex;
import plandraft.model.Place;
import plandraft.quantity.Numeral;
import plandraft.quantity.Titles;
import plandraft.quantity.Width;
import plandraft.say.Message;
import plandraft.text.Span;

/// Every annex the text points to is there under the title it is given, and every annex holds
/// something.
public final class AnnexesAgree implements Rule<AnnexesAgree.Pointer> {
  private static final Pattern POINTER =
      Pattern.compile("附件 ?(?<n>\\d{1,2}(?![\\d.个份])|[一二三四五六七八九十]{1,3}(?![、个是]))");

  /// 附件3, and the title behind it if one is given.
  record Pointer(Statement statement, Span span, int number, Optional<Titles.Titled> title) {}

  @Override
  public Message title() {
    return Message.of(AnnexesAgree.class, "annexes.title");
  }

  @Override
  public Stream<Pointer> claims(Statement statement) {
    boolean own =
        statement.home() != Statement.Home.DOCUMENT && statement.home() != Statement.Home.STAGE;
    if (!own || !statement.isProse() || !statement.text().contains("附件")) {
      return Stream.empty();
    }
    String text = Width.narrow(statement.text());
    List<Pointer> pointers = new ArrayList<>();
    Matcher matcher = POINTER.matcher(text);
    while (matcher.find()) {
      if (!isAnothers(text, matcher.start())) {
        pointer(statement, matcher).ifPresent(pointers::add);
      }
    }
    return pointers.stream();
  }

  /// 《…通知》附件5 is an annex of that document.
  private static boolean isAnothers(String text, int at) {
    int end = at > 0 && text.charAt(at - 1) == '的' ? at - 1 : at;
    return end > 0 && "》号)件文案".indexOf(text.charAt(end - 1)) >= 0;
  }

  private static Optional<Pointer> pointer(Statement statement, Matcher matcher) {
    String digits = matcher.group("n");
    int number =
        Character.isDigit(digits.charAt(0))
            ? Integer.parseInt(digits)
            : Numeral.read(digits).orElse(0);
    Optional<Titles.Titled> title =
        Titles.in(statement.text()).stream().filter(it -> it.from() == matcher.end()).findFirst();
    return number == 0
        ? Optional.empty()
        : Optional.of(
            new Pointer(statement, new Span(matcher.start(), matcher.end()), number, title));
  }

  @Override
  public Object premises(Facts facts) {
    return List.of(facts.plan().annexes(), facts.tables());
  }

  @Override
  public Stream<Finding> together(Facts facts, List<Pointer> pointers) {
    List<Annex> annexes = facts.plan().annexes();
    Stream<Finding> pointed = pointers.stream().flatMap(it -> judge(annexes, it).stream());
    return Stream.concat(pointed, annexes.stream().flatMap(it -> content(facts, it).stream()));
  }

  private Optional<Finding> judge(List<Annex> annexes, Pointer pointer) {
    Spot spot = Spot.of(pointer.statement, pointer.span.from(), pointer.span.to());
    if (pointer.number > annexes.size()) {
      Severity severity = annexes.isEmpty() ? Severity.WARNING : Severity.ERROR;
      Message sentence =
          Message.of(
              AnnexesAgree.class,
              "annexes.missing",
              spot.words(),
              Integer.toString(annexes.size()));
      return Optional.of(Finding.of(this, severity, spot, sentence));
    }
    String title = annexes.get(pointer.number - 1).title();
    return pointer
        .title()
        .filter(given -> !Names.key(given.title()).equals(Names.key(title)))
        .map(
            given ->
                Finding.of(
                        this,
                        Severity.WARNING,
                        Spot.of(pointer.statement, pointer.span.from(), given.to()),
                        Message.of(
                            AnnexesAgree.class,
                            "annexes.titled",
                            spot.words(),
                            Quoting.inner(given.title()),
                            Quoting.inner(title)))
                    .withFix(
                        Wording.of(
                            pointer.statement, new Span(given.from() + 1, given.to() - 1), title)));
  }

  private Optional<Finding> content(Facts facts, Annex annex) {
    Spot spot = Spot.of(Place.of(Place.Part.ANNEX, annex.id()), annex.title());
    return switch (annex.content()) {
      case Annex.Content.OfText(var blocks) when blocks.isEmpty() ->
          Optional.of(
              Finding.of(
                  this,
                  Severity.ADVICE,
                  spot,
                  Message.of(AnnexesAgree.class, "annexes.empty", Quoting.inner(annex.title()))));
      case Annex.Content.OfTable(String table) when !facts.hasTable(table) ->
          Optional.of(
              Finding.of(
                  this,
                  Severity.ERROR,
                  spot,
                  Message.of(AnnexesAgree.class, "annexes.noTable", Quoting.inner(annex.title()))));
      default -> Optional.empty();
    };
  }
}
