package plandraft.model;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

/// Where new ids come from: random in the program, counted from a seed in tests.
@FunctionalInterface
public interface Ids {
  /// An id no part of any plan has yet.
  String next();

  /// A new id for a part of kind `T`.
  default <T> Id<T> fresh() {
    return new Id<>(next());
  }

  /// Ids of eighty random bits, so that copies edited apart never choose the same.
  static Ids random() {
    SecureRandom random = new SecureRandom();
    return () -> new BigInteger(80, random).toString(Character.MAX_RADIX);
  }

  /// Ids `1`, `2`, … behind `prefix`.
  static Ids counting(String prefix) {
    AtomicLong count = new AtomicLong();
    return () -> prefix + count.incrementAndGet();
  }
}
