package plandraft.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plandraft.model.Indicator;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Inline.Which;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.query.References;
import plandraft.say.Message;
import plandraft.text.Span;

/// The typed numbers of the running text that could be live references to a table's values or to
/// counts.
///
/// @param certain those that stand for nothing else and read the same as live references, each with
///   the fix that makes it one
/// @param doubtful those of an indicator that read otherwise than its table
public record Binding(List<Finding> certain, List<Finding> doubtful) {
  private static final Pattern LEAD = Pattern.compile("(?:力争|争取|确保|累计|达到?|控制在|保持在|稳定在)*");

  public Binding {
    certain = List.copyOf(certain);
    doubtful = List.copyOf(doubtful);
  }

  /// What can be bound in a plan.
  public static Binding of(Plan plan) {
    return new Reader().of(plan);
  }

  /// Looks for what can be bound again and again: after an edit only what it touched is read anew.
  /// One thread at a time may use it.
  public static final class Reader {
    private final Checker checker = new Checker(List.of(new Values(), new Counts()));

    /// What can be bound in a plan.
    public Binding of(Plan plan) {
      List<Finding> found = checker.check(plan);
      return new Binding(
          found.stream().filter(finding -> finding.fix().isPresent()).toList(),
          found.stream().filter(finding -> finding.fix().isEmpty()).toList());
    }
  }

  /// The plan with all of the certain ones bound.
  public Plan on(Plan plan) {
    return Mending.on(plan, certain);
  }

  /// Numbers that restate a value.
  private static final class Values implements MentionRule {
    @Override
    public Message title() {
      return Message.of(Binding.class, "bind.title");
    }

    @Override
    public Stream<Finding> each(Facts facts, Mention mention) {
      return isTyped(mention.statement(), mention.amount().span())
          ? facts.names().endOf(mention.lead()).stream()
              .filter(named -> facts.own().admits(mention, named))
              .flatMap(named -> named.indicator().stream())
              .flatMap(indicator -> judge(facts, mention, indicator).stream())
          : Stream.empty();
    }

    private Optional<Finding> judge(Facts facts, Mention mention, Indicator indicator) {
      int target = facts.plan().header().targetYear();
      boolean ofTarget =
          mention.year().map(year -> year == target).orElseGet(() -> Goals.states(mention));
      boolean ofBase = mention.year().filter(year -> year == indicator.baseYear()).isPresent();
      if (!ofTarget && !ofBase) {
        return Optional.empty();
      }
      Which which = ofTarget ? Which.TARGET : Which.BASE;
      return Stream.of(true, false)
          .map(unit -> new Inline.IndicatorValue(indicator.id(), which, unit, Emphasis.NONE))
          .flatMap(value -> same(facts.references(), mention, indicator, value).stream())
          .findFirst()
          .or(() -> Optional.of(other(mention, indicator)));
    }

    /// A number that reads as a live reference would.
    private Optional<Finding> same(
        References references, Mention mention, Indicator indicator, Inline.IndicatorValue value) {
      String live = references.print(value);
      Message sentence =
          Message.of(
              Binding.class,
              value.which() == Which.TARGET ? "bind.target" : "bind.base",
              live,
              Quoting.inner(indicator.name()));
      return fix(live, mention, value)
          .map(fix -> Finding.of(this, Severity.ADVICE, mention.spot(), sentence).withFix(fix));
    }

    private Finding other(Mention mention, Indicator indicator) {
      Message sentence =
          Message.of(
              Binding.class,
              "bind.differs",
              mention.spot().words(),
              Quoting.inner(indicator.name()),
              indicator.base().printed(),
              indicator.target().printed());
      return Finding.of(this, Severity.ADVICE, mention.spot(), sentence);
    }

    private static Optional<Fix> fix(String live, Mention mention, Inline value) {
      String typed = mention.spot().words();
      boolean same =
          typed.endsWith(live)
              && LEAD.matcher(typed.substring(0, typed.length() - live.length())).matches();
      int to = mention.amount().to();
      return same
          ? Wording.bind(
              mention.statement(),
              new Span(to - live.length(), to),
              value,
              Message.of(Binding.class, "bind.value.fix", live))
          : Optional.empty();
    }
  }

  /// Counts that are right.
  private static final class Counts implements Rule<Counted> {
    @Override
    public Message title() {
      return Message.of(Binding.class, "bind.title");
    }

    @Override
    public Stream<Counted> claims(Statement statement) {
      return statement.isProse() ? CountedReader.in(statement).stream() : Stream.empty();
    }

    @Override
    public Object premises(Facts facts) {
      return Inventory.premises(facts);
    }

    @Override
    public Stream<Finding> together(Facts facts, List<Counted> claims) {
      Inventory inventory = Inventory.of(facts);
      List<Finding> found = new ArrayList<>();
      for (Counted claim : claims) {
        Inventory.Stock stock = inventory.of(claim);
        boolean right =
            stock.certain()
                && !stock.counts().isEmpty()
                && stock.counts().getFirst() == claim.number();
        if (right && isTyped(claim.statement(), claim.digits())) {
          String typed = claim.digits().in(claim.statement().text());
          stock
              .of()
              .map(of -> new Inline.Count(of, claim.chinese(), Emphasis.NONE))
              .filter(count -> facts.references().print(count).equals(typed))
              .flatMap(
                  count ->
                      Wording.bind(
                          claim.statement(),
                          claim.digits(),
                          count,
                          Message.of(Binding.class, "bind.count.fix", typed)))
              .ifPresent(fix -> found.add(found(claim, stock.title()).withFix(fix)));
        }
      }
      return found.stream();
    }

    private Finding found(Counted claim, Message what) {
      Spot spot = Spot.of(claim.statement(), claim.digits().from(), claim.digits().to());
      Message sentence = Message.of(Binding.class, "bind.count", spot.words(), what);
      return Finding.of(this, Severity.ADVICE, spot, sentence);
    }
  }

  /// Whether words stand in running text and belong to no live reference yet.
  private static boolean isTyped(Statement statement, Span span) {
    return statement.place().part() == Place.Part.BLOCK && statement.isTyped(span);
  }
}
