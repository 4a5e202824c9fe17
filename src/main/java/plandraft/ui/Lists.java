package plandraft.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import plandraft.check.Finding;
import plandraft.check.Report;
import plandraft.check.Severity;
import plandraft.check.Told;
import plandraft.compose.CheckReport;
import plandraft.history.Store;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.query.Search;
import plandraft.say.Words;
import plandraft.ui.find.FindPane;
import plandraft.ui.kit.Action;
import plandraft.ui.review.CommentList;
import plandraft.ui.review.ConflictList;
import plandraft.ui.review.Findings;

/// The lists below the middle: words found, comments, what copies say otherwise, and findings.
final class Lists {
  /// What the lists ask of the desk: to go where an entry is, and to end what is half typed.
  record Neighbours(
      Consumer<Place> show,
      Consumer<Search.Match> showMatch,
      Consumer<Finding> showFinding,
      Consumer<Comment> showComment,
      Runnable settle) {}

  private final Below below;
  private final Words words;
  private final Runnable settle;
  private final CopyMerging copies;
  private final FindPane find;
  private final CommentList comments;
  private final Findings findings;
  private final Tab findTab;
  private final Tab commentsTab;
  private final Tab conflictsTab;
  private final Tab findingsTab;
  private Report report = new Report(List.of(), List.of());

  /// The lists of the plan in hand, each a tab of `below`.
  Lists(Below below, Store store, Seat seat, Neighbours desk) {
    this.below = below;
    this.words = seat.words();
    this.settle = desk.settle();
    this.copies = new CopyMerging(store, seat, desk.settle());
    find = FindPane.of(store, seat.place().jobs(), words.locale(), desk.showMatch());
    findTab = below.add(words.say("find"), find.node());
    comments = CommentList.of(store, words.locale(), desk.showComment());
    commentsTab = add(comments.node(), comments.titleProperty());
    ConflictList conflicts =
        ConflictList.of(store, words.locale(), copies.deciding(merge()), desk.show());
    conflictsTab = add(conflicts.node(), conflicts.titleProperty());
    findings = Findings.of(store, words.locale(), desk.showFinding(), desk.settle());
    findingsTab = add(findings.node(), findings.titleProperty());
  }

  private Tab add(Node list, ReadOnlyStringProperty title) {
    Tab tab = below.add("", list);
    tab.textProperty().bind(title);
    return tab;
  }

  /// Shows what every check finds from now on.
  void follow(Checking checking) {
    checking.follow(findings::show);
    checking.follow((plan, checked) -> report = checked);
    checking.remark(findings::remark);
  }

  /// How many errors the last check left open.
  long errors() {
    return report.count(Severity.ERROR);
  }

  /// What the last check found in words.
  CheckReport report(Plan plan) {
    Locale locale = words.locale();
    return new CheckReport(
        Told.all(plan, report, locale).stream()
            .map(
                told ->
                    new CheckReport.Line(
                        told.severity().title().in(locale),
                        told.where(),
                        told.sentence(),
                        told.formula(),
                        told.fix().orElse(""),
                        told.waived().orElse("")))
            .toList(),
        locale);
  }

  /// Opens the list of comments.
  void comments() {
    below.open(commentsTab);
  }

  /// Selects a comment in their list.
  void select(Id<Comment> comment) {
    comments.select(comment);
  }

  /// Opens the check list.
  void findings() {
    settle.run();
    below.open(findingsTab);
  }

  /// Goes to the next finding of the check list, or to the one before.
  void nextFinding(boolean forward) {
    findings();
    findings.step(forward);
  }

  /// Opens the pane that finds words, or finds and replaces them.
  void find(boolean replacing) {
    settle.run();
    below.open(findTab);
    if (replacing) {
      find.replace();
    } else {
      find.find();
    }
  }

  /// What merges the copies of colleagues; what is left to decide opens as a list.
  Action merge() {
    return Action.of(
        words.say("copies"), "", "git-merge", () -> copies.choose(() -> below.open(conflictsTab)));
  }
}
