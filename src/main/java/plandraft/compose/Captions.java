package plandraft.compose;

import java.util.Map;
import java.util.regex.Pattern;
import plandraft.layout.Pattern.Value;

/// The number and heading that captions and attachments bear.
final class Captions {
  private static final Pattern NUMBERED = Pattern.compile("^专栏\\s*\\d{1,2}[\\s　:：].*");

  private Captions() {}

  /// Whether a title bears the number of a 专栏, so that the table has none of its own.
  static boolean isNumbered(String title) {
    return NUMBERED.matcher(title).matches();
  }

  static Map<Value, String> of(int number, String heading) {
    return Map.of(Value.NUMBER, Integer.toString(number), Value.HEADING, heading);
  }
}
