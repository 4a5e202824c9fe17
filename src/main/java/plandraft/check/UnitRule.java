package plandraft.check;

import java.util.stream.Stream;

/// A rule about the responsible units that measures name, and the plan's register of them.
interface UnitRule extends Rule<UnitNames.Named> {
  @Override
  default Stream<UnitNames.Named> claims(Statement statement) {
    return UnitNames.in(statement);
  }

  @Override
  default Object premises(Facts facts) {
    return facts.plan().units();
  }
}
