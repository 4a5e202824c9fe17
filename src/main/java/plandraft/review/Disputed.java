package plandraft.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plandraft.model.Conflict;
import plandraft.model.Plan;

/// What conflicts are about, as the readers of a plan take it rather than its file.
public final class Disputed {
  private static final String BETWEEN_CELLS = "｜";

  private final Reading reading;

  private Disputed(Plan plan) {
    this.reading = Reading.of(plan);
  }

  /// What conflicts are about in `plan`.
  public static Disputed in(Plan plan) {
    return new Disputed(plan);
  }

  /// Which of the things that its place says a conflict is about; empty if it is about the place as
  /// a whole.
  public static Optional<Field> field(Conflict conflict) {
    return conflict.field().flatMap(path -> Field.of(conflict.of().kind(), first(path)));
  }

  /// The conflicts with what each copy says as its readers take it.
  public static List<Conflict> told(
      List<Conflict> conflicts, Optional<Plan> before, Plan ours, Plan theirs) {
    if (conflicts.isEmpty()) {
      return conflicts;
    }
    Optional<Disputed> was = before.map(Disputed::in);
    Disputed one = in(ours);
    Disputed other = in(theirs);
    return conflicts.stream()
        .map(
            each ->
                each.saying(
                    each.before().map(old -> was.map(plan -> plan.text(each, old)).orElse(old)),
                    each.ours().map(old -> one.text(each, old)),
                    each.theirs().map(old -> other.text(each, old))))
        .toList();
  }

  private String text(Conflict conflict, String old) {
    return said(conflict).map(Said::text).orElse(old);
  }

  /// What the plan says where copies disagree; empty if a reader is not told of it, as of the order
  /// of its parts.
  public Optional<Said> said(Conflict conflict) {
    List<Said> says = says(conflict);
    if (conflict.field().isEmpty()) {
      return says.stream().findFirst().map(first -> whole(says, first.field()));
    }
    String path = conflict.field().get();
    String of = path.substring(Math.min(path.length(), first(path).length() + 1));
    String name = Written.of(new Tree.Leaf(first(of)));
    Optional<Field> field = name.equals("title") ? Optional.of(Field.TITLE) : field(conflict);
    return field.flatMap(each -> said(says, each, name));
  }

  private List<Said> says(Conflict conflict) {
    int line = reading.number(new Part.Key(conflict.of().kind(), conflict.of().id()).place());
    return line < 0 ? List.of() : reading.lines().get(line).says().get();
  }

  /// The one of several things of a field that is called `of`, by its name or its place.
  private static Optional<Said> said(List<Said> says, Field field, String of) {
    List<Said> alike = says.stream().filter(said -> said.field() == field).toList();
    Optional<Said> named = alike.stream().filter(said -> said.of().equals(of)).findFirst();
    boolean counted = !of.isEmpty() && of.chars().allMatch(Character::isDigit);
    if (named.isPresent() || alike.isEmpty()) {
      return named;
    }
    return counted
        ? alike.stream().skip(Integer.parseInt(of)).findFirst()
        : Optional.of(whole(alike, field));
  }

  private static Said whole(List<Said> says, Field field) {
    List<Said> alike = says.stream().filter(said -> said.field() == field).toList();
    return alike.size() == 1
        ? alike.getFirst()
        : Said.words(
            field, alike.stream().map(Said::text).collect(Collectors.joining(BETWEEN_CELLS)));
  }

  private static String first(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }
}
