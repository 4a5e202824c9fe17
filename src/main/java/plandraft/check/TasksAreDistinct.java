package plandraft.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.query.Passage.Aspect;
import plandraft.say.Message;

/// No passage stands under two tasks, or twice with two responsible units.
public final class TasksAreDistinct implements Rule<TasksAreDistinct.Worded> {
  private static final Limit SHORTEST =
      Limit.count("shortest", Message.of(TasksAreDistinct.class, "distinct.shortest"), 15, 5, 500);

  private static final String SIGNS = "，。；：、！？“”‘’（）()《》,.;: ";

  private final int shortest;

  /// A passage and its words without signs.
  record Worded(Statement statement, String words) {}

  /// `shortest` is the fewest characters of a passage that is compared.
  TasksAreDistinct(Settings settings) {
    shortest = settings.limit(id(), SHORTEST).intValue();
  }

  @Override
  public List<Limit> limits() {
    return List.of(SHORTEST);
  }

  @Override
  public Message title() {
    return Message.of(TasksAreDistinct.class, "distinct.title");
  }

  @Override
  public Stream<Worded> claims(Statement statement) {
    boolean ofTask =
        statement.home() == Statement.Home.TASK || statement.home() == Statement.Home.MEASURE;
    if (!ofTask || statement.passage().aspect() != Aspect.TEXT) {
      return Stream.empty();
    }
    String words = bare(statement.text());
    return words.length() >= shortest ? Stream.of(new Worded(statement, words)) : Stream.empty();
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    text.chars().filter(c -> SIGNS.indexOf(c) < 0).forEach(c -> bare.append((char) c));
    return bare.toString();
  }

  /// The tasks' titles are told.
  @Override
  public Object premises(Facts facts) {
    return facts.plan().tasks();
  }

  @Override
  public Stream<Finding> together(Facts facts, List<Worded> claims) {
    Map<String, Statement> measures = new HashMap<>();
    Map<String, Statement> texts = new HashMap<>();
    List<Finding> found = new ArrayList<>();
    for (Worded claim : claims) {
      boolean measure = claim.statement.home() == Statement.Home.MEASURE;
      Map<String, Statement> first = measure ? measures : texts;
      Optional.ofNullable(first.putIfAbsent(claim.words, claim.statement))
          .ifPresent(before -> found.add(found(facts, before, claim.statement)));
    }
    return found.stream();
  }

  private Finding found(Facts facts, Statement before, Statement again) {
    String one = Quoting.inner(facts.parts().title(before.owner()).orElse(""));
    String other = Quoting.inner(facts.parts().title(again.owner()).orElse(""));
    Message sentence =
        one.equals(other)
            ? Message.of(TasksAreDistinct.class, "distinct.twice", one)
            : Message.of(TasksAreDistinct.class, "distinct.both", one, other);
    return Finding.of(this, Severity.WARNING, Spot.of(again, 0, again.text().length()), sentence);
  }
}
