package plandraft.quantity;

import java.util.List;

/// What a target was worked out on (测算依据): the wording, kept as printed, and the method it says.
public record Basis(String printed, Method method) {
  /// None is given.
  public static final Basis EMPTY = new Basis("", new Method.Words());

  /// Reads a printed basis.
  public static Basis read(String printed) {
    return printed.isEmpty() ? EMPTY : new Basis(printed, BasisReader.read(printed));
  }

  /// A basis in the usual wording of a method; [Method.Words] has none and gives [#EMPTY].
  public static Basis of(Method method) {
    String phrase = BasisPhrase.of(method);
    return phrase.isEmpty() ? EMPTY : new Basis(phrase, method);
  }

  /// The documents named in it, in order, whatever its method.
  public List<String> titles() {
    return Titles.in(printed).stream().map(Titles.Titled::title).toList();
  }

  /// Whether nothing is given.
  public boolean isEmpty() {
    return printed.isBlank();
  }
}
