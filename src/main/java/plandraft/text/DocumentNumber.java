package plandraft.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.quantity.Width;

/// A document number (发文字号, GB/T 9704 7.2.5): 国办发〔2020〕55号.
///
/// @param issuer the issuing office's code word (机关代字)
/// @param standard whether the year stands in 〔〕 and the number is neither padded nor led by 第
public record DocumentNumber(
    String issuer, int year, int number, boolean standard, int from, int to) implements Phrase {
  private static final Pattern NUMBER =
      Pattern.compile(
          "([〔\\[(【{])((?:19|20)\\d\\d)年?([〕\\])】}]) {0,2}(第? ?0{0,3})([1-9]\\d{0,4}) ?号");
  private static final Pattern LEAD = Pattern.compile("^.*(?:根据|依据|按照|参照|落实|执行|详见|参见|以及|符合)");
  private static final int LONGEST_ISSUER = 12;

  /// The document numbers of a text in order, wrongly bracketed ones too.
  public static List<DocumentNumber> in(String text) {
    String narrow = Width.narrow(text);
    List<DocumentNumber> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(narrow);
    while (matcher.find()) {
      String issuer = issuer(narrow, matcher.start());
      if (!issuer.isEmpty()) {
        numbers.add(read(matcher, issuer));
      }
    }
    return numbers;
  }

  private static DocumentNumber read(Matcher matcher, String issuer) {
    boolean standard =
        matcher.group(1).equals("〔")
            && matcher.group(3).equals("〕")
            && matcher.group(4).isEmpty()
            && matcher.end(2) == matcher.start(3);
    return new DocumentNumber(
        issuer,
        Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(5)),
        standard,
        matcher.start() - issuer.length(),
        matcher.end());
  }

  private static String issuer(String text, int end) {
    int from = end;
    while (from > 0
        && end - from < LONGEST_ISSUER
        && Character.isIdeographic(text.charAt(from - 1))) {
      from--;
    }
    return LEAD.matcher(text.substring(from, end)).replaceFirst("");
  }

  /// The number in the standard form.
  public String printed() {
    return issuer + "〔" + year + "〕" + number + "号";
  }
}
