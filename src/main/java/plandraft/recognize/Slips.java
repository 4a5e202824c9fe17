package plandraft.recognize;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.recognize.Entry.What;
import plandraft.say.Message;

/// Signs in a text that were most likely read for others when it was scanned: 二。三五年, 5OO 亿元.
final class Slips {
  private static final Pattern YEAR =
      Pattern.compile("(?=[一二][^年]*[。0oO])[一二][。0oO〇○零一二三四五六七八九]{3}年");
  private static final int DIGITS = 4;
  private static final String LETTERS = "oOlI";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\dA-Za-z.])(?:\\d+[oOlI]+[\\doOlI]*|[lI]\\d+)(?=\\s*[%％亿万千百个家项元人年月日张个次场所座—–-])");

  private Slips() {}

  /// Tells of the first such year and number of a line.
  static void tell(Line line, Found found) {
    String text = line.text();
    for (int end = text.indexOf('年'); end >= 0; end = text.indexOf('年', end + 1)) {
      String year = text.substring(Math.max(0, end - DIGITS), end + 1);
      if (YEAR.matcher(year).matches()) {
        tell(line, "year.misread", year, found);
        break;
      }
    }
    Matcher number = NUMBER.matcher(text);
    if (text.chars().anyMatch(sign -> LETTERS.indexOf(sign) >= 0) && number.find()) {
      tell(line, "number.misread", number.group(), found);
    }
  }

  private static void tell(Line line, String key, String read, Found found) {
    Message note = Message.of(Slips.class, key, read);
    found.tell(line.spot(), What.TEXT, line.text(), Sureness.UNSURE, note);
  }
}
