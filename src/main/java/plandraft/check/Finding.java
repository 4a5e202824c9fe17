package plandraft.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import plandraft.say.Message;

/// Something the plan says that does not hold, or may not.
///
/// @param rule the rule that found it, by its [Rule#id]
/// @param sentence what was read and what was computed
/// @param formula how it was computed; blank where nothing was
public record Finding(
    String rule, Severity severity, Spot at, Message sentence, String formula, Optional<Fix> fix) {
  private static final int BYTES = 8;

  /// A finding of `rule` without formula and fix.
  static Finding of(Rule<?> rule, Severity severity, Spot at, Message sentence) {
    return new Finding(rule.id(), severity, at, sentence, "", Optional.empty());
  }

  /// This finding with the working that led to it.
  Finding withFormula(String next) {
    return new Finding(rule, severity, at, sentence, next, fix);
  }

  /// This finding with what mends it.
  Finding withFix(Fix next) {
    return new Finding(rule, severity, at, sentence, formula, Optional.of(next));
  }

  /// This finding with what mends it, if anything does.
  Finding withFix(Optional<Fix> next) {
    return new Finding(rule, severity, at, sentence, formula, next);
  }

  /// A short mark of what was read and computed: as long as it is the same, the finding is.
  public String fingerprint() {
    String about = at.words() + '\0' + sentence.in(Locale.ROOT) + '\0' + formula;
    byte[] hash = sha256().digest(about.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
