package plandraft.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;

/// Files that are to be the same in every time zone and in every language.
public final class Everywhere {
  private Everywhere() {}

  /// Asserts that `write` gives the same bytes wherever it runs.
  public static void assertSame(Callable<byte[]> write) throws Exception {
    byte[] here = write.call();
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      for (String other : List.of("Asia/Shanghai", "Pacific/Kiritimati", "America/New_York")) {
        TimeZone.setDefault(TimeZone.getTimeZone(other));
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(write.call()).as(other).isEqualTo(here);
      }
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }
}
