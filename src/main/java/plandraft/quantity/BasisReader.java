package plandraft.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the method out of a printed basis: growth first, then shares, ratios, citations,
/// estimates.
final class BasisReader {
  private static final Pattern YEARLY = Pattern.compile("年均|每年|逐年|年增|年递增|年复合|年度增");
  private static final Pattern FALL = Pattern.compile("下降|减少|降低|递减|压减|下浮|减幅|降幅");
  private static final Pattern COMPARED = Pattern.compile("高于|低于|快于|慢于|超过|优于");
  private static final Pattern REPLACED =
      Pattern.compile("(\\d{4})年(?:预计|预估|估算|估计|测算)(?:数|值)?(?:为|约|约为|达|达到)?(?=\\d)");
  private static final Pattern SHARE = Pattern.compile("的(?=\\d[\\d.]{0,9}%)");
  private static final Pattern RATIO =
      Pattern.compile("(?:[到至]?(\\d{4})年)?([^，。；,;■]{1,30}?)(?:达到|将达|达|突破|超过|预计为|为)(?=\\d)");
  private static final Pattern ESTIMATE =
      Pattern.compile("(?:按照|按|根据|依据|结合|参照)([^，。；]{1,60}?)(?:进行|综合|予以|来)?(?:估算|测算|推算|预测|匡算)");
  private static final Pattern ESTIMATED = Pattern.compile("估算|推算|匡算|预测");

  private final String text;
  private final List<String> titles;

  private BasisReader(String printed) {
    text = Titles.blanked(Width.narrow(printed));
    titles = Titles.in(printed).stream().map(Titles.Titled::title).toList();
  }

  static Method read(String printed) {
    BasisReader reader = new BasisReader(printed);
    return reader
        .growth()
        .or(reader::share)
        .or(reader::ratio)
        .or(reader::cited)
        .or(reader::estimated)
        .orElseGet(Method.Words::new);
  }

  private Optional<Method> growth() {
    Matcher yearly = YEARLY.matcher(text);
    while (yearly.find()) {
      int from = Math.max(0, clauseStart(yearly.start()));
      int to = clauseEnd(yearly.end());
      Optional<Method> method =
          firstNumber(yearly.end(), to)
              .or(() -> lastNumber(from, yearly.start()))
              .map(reading -> yearlyStep(reading, yearly.start(), text.substring(from, to)));
      if (method.isPresent()) {
        return method;
      }
    }
    return Optional.empty();
  }

  private int clauseStart(int at) {
    int start = at;
    while (start > 0 && "，。；;,".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private int clauseEnd(int at) {
    int end = at;
    while (end < text.length() && "，。；;".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /// The first number that is no year; none if it only says how far from another's growth.
  private Optional<Reading> firstNumber(int from, int to) {
    int i = from;
    while (i < to) {
      Optional<Reading> reading =
          Decimal.digit(text, i) ? Reading.around(text, i) : Optional.empty();
      if (reading.isPresent() && !reading.get().unit().printed().equals("年")) {
        boolean compared = COMPARED.matcher(text.substring(from, reading.get().from())).find();
        return reading.filter(BasisReader::isSingle).filter(_ -> !compared);
      }
      i = reading.map(Reading::to).orElse(i + 1);
    }
    return Optional.empty();
  }

  private Optional<Reading> lastNumber(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (Decimal.digit(text, i) && !Decimal.digit(text, i - 1) && !".,".contains(before(i))) {
        return single(i);
      }
    }
    return Optional.empty();
  }

  private String before(int at) {
    return at == 0 ? "。" : text.substring(at - 1, at);
  }

  private Optional<Reading> single(int digit) {
    return Reading.around(text, digit).filter(BasisReader::isSingle);
  }

  private static boolean isSingle(Reading reading) {
    return reading.meaning() instanceof Meaning.Single;
  }

  private Method yearlyStep(Reading reading, int marker, String clause) {
    Meaning.Single single = (Meaning.Single) reading.meaning();
    boolean falls = FALL.matcher(clause).find() && single.number().signum() > 0;
    BigDecimal number = falls ? single.number().negate() : single.number();
    Qualifier bound =
        Qualifier.endingAt(text, marker)
            .flatMap(before -> before.qualifier().and(Qualifier.in(single)))
            .orElse(Qualifier.in(single));
    if (!reading.unit().folds(new Unit("%"))) {
      return new Method.YearlyIncrement(number, reading.unit(), bound);
    }
    return reading.unit().printed().endsWith("点")
        ? new Method.PercentagePoints(number, bound)
        : new Method.AnnualGrowth(number, bound, replacedBase());
  }

  private Optional<Method.ReplacedBase> replacedBase() {
    Matcher replaced = REPLACED.matcher(text);
    if (!replaced.find()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(replaced.group(1));
    return Decimal.at(text, replaced.end())
        .map(value -> new Method.ReplacedBase(year, value.value()));
  }

  private Optional<Method> share() {
    Matcher share = SHARE.matcher(text);
    return share.find()
        ? single(share.end())
            .flatMap(BasisReader::value)
            .map(percent -> new Method.ShareOf(percent, titles))
        : Optional.empty();
  }

  private static Optional<BigDecimal> value(Reading reading) {
    return reading.meaning() instanceof Meaning.Single single
        ? Optional.of(single.number())
        : Optional.empty();
  }

  private Optional<Method> ratio() {
    Matcher ratio = RATIO.matcher(text);
    if (!ratio.find()) {
      return Optional.empty();
    }
    Optional<Integer> year = Optional.ofNullable(ratio.group(1)).map(Integer::valueOf);
    return single(ratio.end())
        .filter(reading -> !reading.unit().isNone() && !reading.unit().folds(new Unit("%")))
        .map(reading -> Quantity.read(text.substring(ratio.end(), reading.to())))
        .map(amount -> new Method.RatioTo(year, subject(ratio.group(2)), amount, titles));
  }

  private static String subject(String words) {
    return words.replaceFirst("^(?:按照|按|根据|依据|以|到|至)", "");
  }

  private Optional<Method> cited() {
    return titles.isEmpty() ? Optional.empty() : Optional.of(new Method.Cited(titles));
  }

  private Optional<Method> estimated() {
    Matcher estimate = ESTIMATE.matcher(text);
    if (estimate.find() && !estimate.group(1).matches(".*\\d.*")) {
      return Optional.of(new Method.Estimated(estimate.group(1)));
    }
    return ESTIMATED.matcher(text).find()
        ? Optional.of(new Method.Estimated(""))
        : Optional.empty();
  }
}
