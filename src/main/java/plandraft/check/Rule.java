package plandraft.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plandraft.model.Breakdown;
import plandraft.model.Grid;
import plandraft.model.Section;
import plandraft.say.Message;

/// Something a plan must hold to. A rule is pure: what it finds in one part of the plan, and what
/// it takes from that part to compare with the rest, is remembered as long as that part stays the
/// same.
///
/// @param <C> what it takes from statements and sections
public interface Rule<C> {
  /// The name settings and waivers know it by.
  default String id() {
    return getClass().getSimpleName();
  }

  /// What must hold, in a few words.
  Message title();

  /// The lines it draws that can be drawn elsewhere.
  default List<Limit> limits() {
    return List.of();
  }

  /// What one statement shows by itself.
  default Stream<Finding> alone(Statement statement) {
    return Stream.empty();
  }

  /// What one section of the plan's own text shows by itself; its words are statements.
  default Stream<Finding> alone(Section section) {
    return Stream.empty();
  }

  /// What one indicator shows by itself.
  default Stream<Finding> alone(Row row) {
    return Stream.empty();
  }

  /// What one breakdown shows by itself.
  default Stream<Finding> alone(Breakdown breakdown) {
    return Stream.empty();
  }

  /// What one grid shows by itself.
  default Stream<Finding> alone(Grid grid) {
    return Stream.empty();
  }

  /// What a statement says that must be compared with the rest of the plan.
  default Stream<C> claims(Statement statement) {
    return Stream.empty();
  }

  /// What a section of the plan's own text holds that must be compared with the rest of the plan.
  default Stream<C> claims(Section section) {
    return Stream.empty();
  }

  /// What `each` and `together` look at besides the claims: as long as it equals what it was, what
  /// they found is remembered.
  default Object premises(Facts facts) {
    return List.of(facts.plan(), facts.parent());
  }

  /// Of which claims `each` may find something else now than it did before an edit.
  default Predicate<C> touched(Facts before, Facts now) {
    boolean same = premises(before).equals(premises(now));
    return _ -> !same;
  }

  /// What one claim shows beside the rest of the plan.
  default Stream<Finding> each(Facts facts, C claim) {
    return Stream.empty();
  }

  /// What the plan as a whole shows.
  ///
  /// @param claims those of all statements and sections, in reading order
  default Stream<Finding> together(Facts facts, List<C> claims) {
    return Stream.empty();
  }
}
