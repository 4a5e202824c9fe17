package plandraft.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import plandraft.say.Message;
import plandraft.text.DocumentNumber;

/// Document numbers have their year in 〔〕 and no padding, GB/T 9704-2012, 7.2.5.
public final class DocumentNumbersAreStandard implements Rule<Void> {
  /// Decrees and announcements are numbered otherwise: 国家统计局令第33号.
  private static final Pattern OTHERS = Pattern.compile("(?:令|公告|通告|民终|民初|刑初|行初)$");

  @Override
  public Message title() {
    return Message.of(DocumentNumbersAreStandard.class, "documents.title");
  }

  @Override
  public Stream<Finding> alone(Statement statement) {
    return statement.phrases().stream()
        .filter(DocumentNumber.class::isInstance)
        .map(DocumentNumber.class::cast)
        .filter(number -> !number.standard() && !OTHERS.matcher(number.issuer()).find())
        .map(number -> found(statement, number));
  }

  private Finding found(Statement statement, DocumentNumber number) {
    Spot spot = Spot.of(statement, number.from(), number.to());
    return Finding.of(
            this,
            Severity.WARNING,
            spot,
            Message.of(
                DocumentNumbersAreStandard.class, "documents.form", spot.words(), number.printed()))
        .withFix(Wording.of(statement, number.span(), number.printed()));
  }
}
