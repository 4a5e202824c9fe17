package plandraft.recognize;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.recognize.Entry.What;
import plandraft.say.Message;

/// Signs in a text that were most likely read for others when it was scanned: 二。三五年, 5OO 亿元.
final class Slips {
  private static final Pattern YEAR =
      Pattern.compile("(?=[一二][^年]*[。0oO])[一二][。0oO〇○零一二三四五六七八九]{3}年");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\dA-Za-z.])(?:\\d+[oOlI]+[\\doOlI]*|[lI]\\d+)(?=\\s*[%％亿万千百个家项元人年月日])");

  private Slips() {}

  /// Tells of the first such year and number of a line.
  static void tell(Line line, Found found) {
    tell(line, YEAR, "year.misread", found);
    tell(line, NUMBER, "number.misread", found);
  }

  private static void tell(Line line, Pattern slip, String key, Found found) {
    Matcher read = slip.matcher(line.text());
    if (read.find()) {
      Message note = Message.of(Slips.class, key, read.group());
      found.tell(line.spot(), What.TEXT, line.text(), Sureness.UNSURE, note);
    }
  }
}
