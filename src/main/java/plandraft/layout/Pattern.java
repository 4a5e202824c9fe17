package plandraft.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// Words with named places for what a plan brings: 关于《{title}》的起草说明.
public record Pattern(String text) {
  private static final java.util.regex.Pattern PLACE =
      java.util.regex.Pattern.compile("\\{([^{}]*)}");

  /// What a plan can bring into a pattern.
  public enum Value {
    /// The plan's title.
    TITLE,
    /// 专项规划, 工作要点.
    KIND,
    /// 送审稿; blank for the final text.
    STAGE,
    ISSUER,
    DRAFTER,
    DOCUMENT_NUMBER,
    /// 2021年11月3日.
    DATE,
    /// 2021年11月.
    MONTH,
    BASE_YEAR,
    TARGET_YEAR,
    /// The year of a column.
    YEAR,
    /// The number of a table, picture or attachment.
    NUMBER,
    /// The heading of a table, picture or attachment.
    HEADING,
    NOTES,
    /// The unit that an extract is for.
    UNIT,
    /// 主送.
    RECIPIENTS,
    /// 抄送.
    COPY_TO,
    /// 印发机关.
    PRINTER,
    /// 印发日期.
    PRINTED_ON,
    /// 附注.
    REMARK;

    private final String written = Written.of(this);

    /// As written between braces: `baseYear`.
    public String written() {
      return written;
    }
  }

  public Pattern {
    Matcher places = PLACE.matcher(text);
    while (places.find()) {
      if (value(places.group(1)).isEmpty()) {
        throw new NotAllowed(places.group(), known());
      }
    }
  }

  /// The words with `values` filled in; empty if one that it names is blank, so that a line about
  /// what a plan does not have is left out.
  public Optional<String> fill(Map<Value, String> values) {
    Matcher places = PLACE.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (places.find()) {
      String value = values.getOrDefault(value(places.group(1)).orElseThrow(), "");
      if (value.isBlank()) {
        return Optional.empty();
      }
      boolean quoted =
          text.startsWith("《", places.start() - 1) && text.startsWith("》", places.end());
      places.appendReplacement(
          filled, Matcher.quoteReplacement(quoted ? withinTitle(value) : value));
    }
    return Optional.of(places.appendTail(filled).toString());
  }

  /// A title as it stands within the marks of another: 《…〈政府工作报告〉…》 (GB/T 15834—2011, 4.15.3).
  public static String withinTitle(String title) {
    return title.replace('《', '〈').replace('》', '〉');
  }

  private static Optional<Value> value(String written) {
    return Stream.of(Value.values()).filter(value -> value.written().equals(written)).findFirst();
  }

  private static List<String> known() {
    return Stream.of(Value.values()).map(value -> "{" + value.written() + "}").toList();
  }
}
