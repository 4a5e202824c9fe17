package plandraft.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// Moments as Office files write them: 2025-03-20T09:30:00, whatever follows.
public final class Moments {
  private static final int SECONDS = 19;

  private Moments() {}

  /// The moment that was `written` by a clock; 1970 if that is none.
  public static Instant of(String written, ZoneOffset clock) {
    try {
      return written.length() < SECONDS
          ? Instant.EPOCH
          : LocalDateTime.parse(written.substring(0, SECONDS)).toInstant(clock);
    } catch (DateTimeException malformed) {
      return Instant.EPOCH;
    }
  }
}
