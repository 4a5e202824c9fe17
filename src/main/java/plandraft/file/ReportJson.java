package plandraft.file;

import java.util.List;
import java.util.Locale;
import plandraft.check.Severity;
import plandraft.check.Told;

/// The check report as JSON, for other programs: names once released stay.
public final class ReportJson {
  private record All(String program, List<One> files) {}

  private record One(
      String file, String plan, long errors, long warnings, long advice, List<Found> findings) {}

  private record Found(
      String severity,
      String rule,
      String title,
      String place,
      String where,
      String words,
      String sentence,
      String formula,
      String fix,
      boolean waived,
      String reason) {}

  private ReportJson() {}

  /// The report of several files in UTF-8; what a finding lacks, such as a fix, is blank.
  public static byte[] write(List<Checked> files) {
    List<One> all = files.stream().map(ReportJson::one).toList();
    return SmallJson.MAPPER.writeValueAsBytes(new All(Program.NAME_AND_VERSION, all));
  }

  private static One one(Checked checked) {
    return new One(
        checked.file(),
        checked.plan(),
        checked.count(Severity.ERROR),
        checked.count(Severity.WARNING),
        checked.count(Severity.ADVICE),
        checked.findings().stream().map(ReportJson::found).toList());
  }

  private static Found found(Told told) {
    return new Found(
        told.severity().name().toLowerCase(Locale.ROOT),
        told.rule(),
        told.title(),
        told.place().toString(),
        told.where(),
        told.words(),
        told.sentence(),
        told.formula(),
        told.fix().orElse(""),
        !told.isOpen(),
        told.waived().orElse(""));
  }
}
