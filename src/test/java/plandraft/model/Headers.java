package plandraft.model;

import java.time.LocalDate;
import java.util.Optional;

/// Headers that say a little more than title, kind and years.
public final class Headers {
  private Headers() {}

  /// `header` as it is handed out.
  public static Header issued(
      Header header, String issuer, String drafter, String number, Optional<LocalDate> date) {
    return new Header(
        header.title(),
        header.kind(),
        header.baseYear(),
        header.targetYear(),
        header.horizonYear(),
        issuer,
        drafter,
        number,
        date,
        header.stage(),
        header.mainRecipients(),
        header.copyTo(),
        header.printer(),
        header.printedOn(),
        header.remark());
  }

  /// `header` with what stands around a letter.
  public static Header addressed(Header header, String recipients, String copyTo, String remark) {
    return new Header(
        header.title(),
        header.kind(),
        header.baseYear(),
        header.targetYear(),
        header.horizonYear(),
        header.issuer(),
        header.drafter(),
        header.documentNumber(),
        header.date(),
        header.stage(),
        recipients,
        copyTo,
        header.printer(),
        header.printedOn(),
        remark);
  }

  /// `header` with who prints it, and when.
  public static Header printed(Header header, String printer, LocalDate on) {
    return new Header(
        header.title(),
        header.kind(),
        header.baseYear(),
        header.targetYear(),
        header.horizonYear(),
        header.issuer(),
        header.drafter(),
        header.documentNumber(),
        header.date(),
        header.stage(),
        header.mainRecipients(),
        header.copyTo(),
        printer,
        Optional.of(on),
        header.remark());
  }
}
