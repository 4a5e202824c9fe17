package plandraft.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import plandraft.quantity.Period;

/// A time named in prose.
public sealed interface Dated extends Phrase {
  /// 2025年, 2021年11月, 11月3日, 二〇三五年: as precise as it is printed; 0 where not said.
  record Date(int year, int month, int day, int from, int to) implements Dated {
    /// The day, if year, month and day are said and there is such a day.
    public Optional<LocalDate> localDate() {
      try {
        return year > 0 && month > 0 && day > 0
            ? Optional.of(LocalDate.of(year, month, day))
            : Optional.empty();
      } catch (DateTimeException _) {
        return Optional.empty();
      }
    }
  }

  /// 2018-2022年, 2021年至2025年.
  record Years(Period period, int from, int to) implements Dated {}
}
