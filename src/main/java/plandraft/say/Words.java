package plandraft.say;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// What one package says in one language: its bundle `words.properties` (Chinese, the root) or
/// `words_en.properties`, found beside the package's classes.
public final class Words {
  private static final Control ROOT_IS_CHINESE =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final Locale locale;

  private Words(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /// The words of the package that `owner` belongs to.
  public static Words of(Class<?> owner, Locale locale) {
    String name = owner.getPackageName() + ".words";
    return new Words(
        ResourceBundle.getBundle(name, locale, owner.getClassLoader(), ROOT_IS_CHINESE), locale);
  }

  /// The phrase under `key` with its arguments filled in; years and amounts are passed as strings,
  /// since a number would be grouped ("2,025"). Quotations and titles within others get the inner
  /// marks.
  ///
  /// @throws MissingResourceException if the bundle has no such key
  public String say(String key, Object... arguments) {
    String phrase = bundle.getString(key);
    return arguments.length == 0
        ? phrase
        : Nesting.of(new MessageFormat(phrase, locale).format(arguments));
  }

  /// The language these words are in.
  public Locale locale() {
    return locale;
  }
}
