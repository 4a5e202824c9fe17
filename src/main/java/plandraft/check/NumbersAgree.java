package plandraft.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.model.Indicator;
import plandraft.quantity.Quantity;
import plandraft.say.Message;

/// A number in the text that restates a value of a table is the table's.
public final class NumbersAgree implements MentionRule {
  private static final Limit ABOUT =
      Limit.of("about", Message.of(NumbersAgree.class, "numbers.about"), "5", "0", "50");

  private final BigDecimal nearly;

  /// How far, in percent of the value, 约 and 左右 may lie off is set as `about`.
  NumbersAgree(Settings settings) {
    nearly = settings.limit(id(), ABOUT);
  }

  @Override
  public List<Limit> limits() {
    return List.of(ABOUT);
  }

  @Override
  public Message title() {
    return Message.of(NumbersAgree.class, "numbers.title");
  }

  @Override
  public Stream<Finding> each(Facts facts, Mention mention) {
    return facts
        .names()
        .endOf(mention.lead())
        .filter(named -> facts.own().admits(mention, named))
        .flatMap(
            named ->
                named
                    .indicator()
                    .map(indicator -> ofIndicator(facts, mention, indicator))
                    .orElseGet(() -> ofColumns(mention, named.columns())))
        .stream();
  }

  private Optional<Finding> ofIndicator(Facts facts, Mention mention, Indicator indicator) {
    Values values = new Values(indicator, facts.plan().header());
    List<Values.Value> possible =
        mention.year().map(values::of).orElseGet(values::all).stream()
            .filter(value -> value.comparable(mention.amount().quantity()))
            .toList();
    if (possible.isEmpty()) {
      return Optional.empty();
    }
    List<Agreement> agreements = new ArrayList<>();
    possible.forEach(value -> agreements.add(agreement(mention, value)));
    if (agreements.stream().anyMatch(Agreement::holds)) {
      return Optional.empty();
    }
    int qualified = agreements.indexOf(Agreement.OTHERWISE_QUALIFIED);
    if (qualified >= 0) {
      return Optional.of(otherwiseQualified(mention, indicator, possible.get(qualified)));
    }
    boolean certain = mention.year().isPresent() && !agreements.contains(Agreement.NEAR);
    boolean goal =
        Goals.states(mention) && !Goals.isOfTermBefore(mention, facts.plan().header().baseYear());
    return mention.year().isPresent() || goal
        ? Optional.of(differs(mention, indicator, possible.getLast(), certain))
        : Optional.empty();
  }

  private Agreement agreement(Mention mention, Values.Value value) {
    return Agreement.of(
        mention.amount().quantity(), value.quantity(), value.unit(), value.year() == 0, nearly);
  }

  private Finding otherwiseQualified(Mention mention, Indicator indicator, Values.Value value) {
    String printed = value.quantity().withUnit(value.unit());
    return Finding.of(
            this,
            Severity.ADVICE,
            mention.spot(),
            Message.of(
                NumbersAgree.class,
                "numbers.qualified",
                Quoting.inner(indicator.name()),
                said(mention),
                printed))
        .withFix(Wording.of(mention.statement(), mention.amount().span(), lead(mention) + printed));
  }

  private Finding differs(
      Mention mention, Indicator indicator, Values.Value value, boolean certain) {
    String printed = value.quantity().withUnit(value.unit());
    return Finding.of(
            this,
            certain ? Severity.ERROR : Severity.WARNING,
            mention.spot(),
            Message.of(
                NumbersAgree.class,
                "numbers.differs",
                Quoting.inner(indicator.name()),
                said(mention),
                value.title(),
                printed))
        .withFix(Wording.of(mention.statement(), mention.amount().span(), lead(mention) + printed));
  }

  /// The number without what stands before it.
  private static String said(Mention mention) {
    return mention.spot().words().substring(lead(mention).length());
  }

  /// What stands before the number and is no bound stays: 达到, 力争.
  private static String lead(Mention mention) {
    String words = mention.amount().quantity().printed();
    int end = 0;
    for (String word : List.of("力争", "争取", "确保", "累计", "达到", "达", "控制在", "保持在", "稳定在")) {
      end = words.startsWith(word, end) ? end + word.length() : end;
    }
    return words.substring(0, end);
  }

  private Optional<Finding> ofColumns(Mention mention, List<Names.Column> columns) {
    List<Quantity> lines = new ArrayList<>();
    for (Names.Column column : columns) {
      Totals totals = Totals.of(column);
      if (!totals.comparable(mention.amount().quantity())) {
        return Optional.empty();
      }
      if (totals.admit(mention.amount().quantity())) {
        return Optional.empty();
      }
      lines.addAll(totals.lines());
    }
    String printed = String.join("、", lines.stream().map(Quantity::printed).toList());
    Names.Column first = columns.getFirst();
    return lines.isEmpty() || mention.year().isEmpty() && !Goals.states(mention)
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                this,
                Severity.WARNING,
                mention.spot(),
                Message.of(
                    NumbersAgree.class,
                    "numbers.column",
                    first.breakdown().columns().get(first.index()).name(),
                    said(mention),
                    first.breakdown().title(),
                    printed)));
  }
}
