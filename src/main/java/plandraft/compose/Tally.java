package plandraft.compose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition.Outcome;
import plandraft.say.Words;

/// How many comments had which outcome.
record Tally(List<Comment> comments) {
  private static final Words WORDS = Words.of(Tally.class, Locale.ROOT);

  Tally {
    comments = List.copyOf(comments);
  }

  /// What an outcome is called.
  static String name(Outcome outcome) {
    return switch (outcome) {
      case ADOPTED -> WORDS.say("opinions.adopted");
      case PARTLY -> WORDS.say("opinions.partly");
      case DECLINED -> WORDS.say("opinions.declined");
      case EXPLAINED -> WORDS.say("opinions.explained");
    };
  }

  /// Whether any comment has been decided.
  boolean begun() {
    return comments.stream().anyMatch(comment -> !comment.open());
  }

  /// The three outcomes every reader looks for, and what else there is.
  String totals() {
    return WORDS.say("opinions.totals", Integer.toString(comments.size()), counts());
  }

  /// The same as a sentence of the drafting explanation.
  String told() {
    return WORDS.say("opinions.told", Integer.toString(comments.size()), counts());
  }

  private String counts() {
    Stream<String> decided =
        Arrays.stream(Outcome.values())
            .filter(outcome -> outcome != Outcome.EXPLAINED || decided(outcome) > 0)
            .map(outcome -> count(name(outcome), decided(outcome)));
    long open = comments.stream().filter(Comment::open).count();
    Stream<String> left =
        open == 0 ? Stream.empty() : Stream.of(count(WORDS.say("opinions.open"), open));
    return Stream.concat(decided, left).collect(Collectors.joining("，"));
  }

  private long decided(Outcome outcome) {
    return comments.stream()
        .flatMap(comment -> comment.disposition().stream())
        .filter(disposition -> disposition.outcome() == outcome)
        .count();
  }

  private static String count(String outcome, long many) {
    return WORDS.say("opinions.count", outcome, Long.toString(many));
  }
}
