package plandraft.word.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A style as `styles.xml` has it.
///
/// @param alias another name, which may be the one its author gave it
record KnownStyle(
    String name,
    Optional<String> alias,
    Optional<String> basedOn,
    Setting setting,
    Wording wording) {
  private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");

  /// The outline level that word processors give a heading by its name alone.
  Optional<Integer> headingLevel() {
    Matcher heading = HEADING.matcher(name.strip().toLowerCase(Locale.ROOT));
    return heading.matches()
        ? Optional.of(Integer.parseInt(heading.group(1)) - 1)
        : Optional.empty();
  }
}
