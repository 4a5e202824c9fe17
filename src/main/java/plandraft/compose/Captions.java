package plandraft.compose;

import java.util.Map;
import plandraft.layout.Pattern.Value;

/// The number and heading that captions and attachments bear.
final class Captions {
  private Captions() {}

  static Map<Value, String> of(int number, String heading) {
    return Map.of(Value.NUMBER, Integer.toString(number), Value.HEADING, heading);
  }
}
