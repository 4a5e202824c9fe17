package plandraft.review.returned;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/// Names made from what they stand for, in the form of other ids.
final class Naming {
  /// Eighty bits, as other ids have.
  private static final int BYTES = 10;

  private static final int RADIX = 36;

  private Naming() {}

  static String of(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      byte[] bytes = Arrays.copyOf(digest.digest(), BYTES);
      return new BigInteger(1, bytes).toString(RADIX);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
