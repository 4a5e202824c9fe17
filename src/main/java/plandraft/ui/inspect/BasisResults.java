package plandraft.ui.inspect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import plandraft.check.Finding;
import plandraft.check.Severity;
import plandraft.quantity.Figures;
import plandraft.say.Words;

/// What a basis comes to: the base counted from, the periods, the target read three ways, and what
/// is to be said of it.
final class BasisResults {
  private final Words words;

  BasisResults(Words words) {
    this.words = words;
  }

  /// The rows of one working.
  ///
  /// @param finding what a check says of the basis
  List<Node> of(Working working, Optional<Finding> finding) {
    String from = Integer.toString(working.reckoning().from());
    String to = Integer.toString(working.reckoning().to());
    String base =
        working.isEstimated() ? words.say("basis.start", from) : words.say("basis.base", from);
    List<Node> rows = new ArrayList<>();
    rows.add(new Separator());
    rows.add(Rows.pair(base, Figures.amount(working.reckoning().base())));
    rows.add(
        Rows.pair(
            words.say("basis.periods"),
            words.say("basis.years", Integer.toString(working.reckoning().periods()), from, to)));
    rows.addAll(readings(working, finding));
    finding.ifPresent(it -> rows.add(told(it)));
    return rows;
  }

  /// The target by the year before, by the base alone, and what it implies once rounded.
  private List<Node> readings(Working working, Optional<Finding> finding) {
    String target = working.indicator().target().printed();
    String stated = said(working, working.stated());
    String way = working.isRate() ? words.say("basis.compound") : words.say("basis.stepped");
    return Stream.of(
            working.compound().map(it -> row(way, it, Figures.amount(it.gives()), target, finding)),
            working
                .simple()
                .map(
                    it ->
                        row(
                            words.say("basis.simple"),
                            it,
                            Figures.amount(it.gives()),
                            target,
                            finding)),
            working
                .rounded()
                .map(
                    it ->
                        row(
                            words.say("basis.implied"),
                            it,
                            said(working, it.gives()),
                            stated,
                            finding)))
        .flatMap(Optional::stream)
        .toList();
  }

  /// A rate or step with its sign: 15.49%, +40.
  static String said(Working working, BigDecimal amount) {
    return working.isRate() ? Figures.amount(amount) + "%" : Figures.step(amount);
  }

  /// What does not agree is coloured only where something is wrong with the basis.
  private static Node row(
      String way, Working.Result result, String gives, String printed, Optional<Finding> finding) {
    Node row = Rows.pair(way, gives + (result.holds() ? " ≈ " : " ≠ ") + printed);
    finding
        .map(Finding::severity)
        .filter(severity -> !result.holds() && severity != Severity.ADVICE)
        .ifPresent(
            severity -> row.getStyleClass().add(severity == Severity.ERROR ? "wrong" : "doubtful"));
    return row;
  }

  private Node told(Finding finding) {
    Label told = Rows.text(finding.sentence().in(words.locale()));
    told.getStyleClass().add("told");
    return told;
  }
}
