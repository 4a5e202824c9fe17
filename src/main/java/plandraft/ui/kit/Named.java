package plandraft.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;

/// The words that a list of choices shows for each; nobody types them, and no choice is no words.
public final class Named<T> extends StringConverter<T> {
  private final Function<T, String> name;

  private Named(Function<T, String> name) {
    this.name = name;
  }

  /// Each choice by its `name`.
  public static <T> Named<T> by(Function<T, String> name) {
    return new Named<>(name);
  }

  @Override
  public String toString(T choice) {
    return choice == null ? "" : name.apply(choice);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("a choice is never typed");
  }
}
