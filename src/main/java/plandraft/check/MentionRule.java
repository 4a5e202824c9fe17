package plandraft.check;

import java.util.function.Predicate;
import java.util.stream.Stream;

/// A rule about numbers that may restate a value of a table.
interface MentionRule extends Rule<Mention> {
  @Override
  default Stream<Mention> claims(Statement statement) {
    return Mentions.in(statement).stream();
  }

  @Override
  default Predicate<Mention> touched(Facts before, Facts now) {
    return now.meaningOther(before);
  }
}
