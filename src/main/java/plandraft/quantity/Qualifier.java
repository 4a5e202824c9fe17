package plandraft.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the words before or after a number make of it.
public enum Qualifier {
  EXACTLY,
  ABOUT,
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN;

  private static final int LONGEST = 4;

  private static final Map<String, Qualifier> BEFORE =
      Map.ofEntries(
          Map.entry("约", ABOUT),
          Map.entry("大约", ABOUT),
          Map.entry("约为", ABOUT),
          Map.entry("约有", ABOUT),
          Map.entry("大约有", ABOUT),
          Map.entry("约占", ABOUT),
          Map.entry("近", ABOUT),
          Map.entry("将近", ABOUT),
          Map.entry("接近", ABOUT),
          Map.entry("≈", ABOUT),
          Map.entry("≥", AT_LEAST),
          Map.entry("≧", AT_LEAST),
          Map.entry(">=", AT_LEAST),
          Map.entry("不低于", AT_LEAST),
          Map.entry("不少于", AT_LEAST),
          Map.entry("不小于", AT_LEAST),
          Map.entry("至少", AT_LEAST),
          Map.entry("大于等于", AT_LEAST),
          Map.entry(">", MORE_THAN),
          Map.entry("超", MORE_THAN),
          Map.entry("超过", MORE_THAN),
          Map.entry("超出", MORE_THAN),
          Map.entry("突破", MORE_THAN),
          Map.entry("逾", MORE_THAN),
          Map.entry("高于", MORE_THAN),
          Map.entry("大于", MORE_THAN),
          Map.entry("多于", MORE_THAN),
          Map.entry("≤", AT_MOST),
          Map.entry("≦", AT_MOST),
          Map.entry("<=", AT_MOST),
          Map.entry("不超过", AT_MOST),
          Map.entry("不高于", AT_MOST),
          Map.entry("不大于", AT_MOST),
          Map.entry("不多于", AT_MOST),
          Map.entry("至多", AT_MOST),
          Map.entry("最多", AT_MOST),
          Map.entry("小于等于", AT_MOST),
          Map.entry("<", LESS_THAN),
          Map.entry("低于", LESS_THAN),
          Map.entry("小于", LESS_THAN),
          Map.entry("少于", LESS_THAN),
          Map.entry("不足", LESS_THAN),
          Map.entry("不到", LESS_THAN),
          Map.entry("达", EXACTLY),
          Map.entry("达到", EXACTLY),
          Map.entry("力争", EXACTLY),
          Map.entry("争取", EXACTLY),
          Map.entry("确保", EXACTLY),
          Map.entry("累计", EXACTLY),
          Map.entry("控制在", EXACTLY),
          Map.entry("保持在", EXACTLY),
          Map.entry("稳定在", EXACTLY));

  private static final Map<String, Qualifier> AFTER =
      Map.ofEntries(
          Map.entry("左右", ABOUT),
          Map.entry("上下", ABOUT),
          Map.entry("以上", AT_LEAST),
          Map.entry("及以上", AT_LEAST),
          Map.entry("以下", AT_MOST),
          Map.entry("及以下", AT_MOST),
          Map.entry("以内", AT_MOST),
          Map.entry("之内", AT_MOST),
          Map.entry("多", MORE_THAN),
          Map.entry("余", MORE_THAN));

  /// Words that end like a qualifier and are none: 节约10%, 签约10个项目, 最近5年.
  private static final Set<String> OTHER_WORDS =
      Set.of(
          "节约", "签约", "预约", "公约", "条约", "合约", "契约", "履约", "违约", "解约", "邀约", "集约", "制约", "特约", "最近",
          "附近", "靠近", "临近", "新近", "邻近", "亲近", "赶超", "反超", "高超", "发达", "到达", "表达", "传达", "转达", "下达",
          "送达");

  /// A qualifying word found in a text, from `from` to `to`.
  record Found(Qualifier qualifier, int from, int to) {}

  /// The qualifying word that ends at `end`, spaces passed over.
  static Optional<Found> endingAt(String text, int end) {
    int to = end;
    while (to > 0 && text.charAt(to - 1) == ' ') {
      to--;
    }
    for (int length = Math.min(LONGEST, to); length > 0; length--) {
      String word = text.substring(to - length, to);
      Qualifier qualifier = BEFORE.get(word);
      if (qualifier != null && !isOtherWord(text, to - length, to)) {
        return Optional.of(new Found(qualifier, to - length, end));
      }
    }
    return Optional.empty();
  }

  private static boolean isOtherWord(String text, int from, int to) {
    return to - from == 1 && from > 0 && OTHER_WORDS.contains(text.substring(from - 1, to));
  }

  /// The qualifying word that starts at `from`, one space passed over.
  static Optional<Found> startingAt(String text, int from) {
    int start = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
    for (int length = Math.min(LONGEST, text.length() - start); length > 0; length--) {
      Qualifier qualifier = AFTER.get(text.substring(start, start + length));
      if (qualifier != null) {
        return Optional.of(new Found(qualifier, from, start + length));
      }
    }
    return Optional.empty();
  }

  /// Both said of one number: the clearer wins; empty if they contradict each other.
  Optional<Qualifier> and(Qualifier other) {
    if (this == other || other.isNoBound()) {
      return Optional.of(this == EXACTLY ? other : this);
    }
    if (isNoBound()) {
      return Optional.of(other);
    }
    return lower() == other.lower() ? Optional.of(this) : Optional.empty();
  }

  /// Whether the number itself is meant, not one side of it.
  boolean isNoBound() {
    return this == EXACTLY || this == ABOUT;
  }

  private boolean lower() {
    return this == AT_LEAST || this == MORE_THAN;
  }

  /// The number with this said of it.
  public Meaning.Single of(BigDecimal number) {
    return switch (this) {
      case EXACTLY -> new Meaning.Exact(number);
      case ABOUT -> new Meaning.About(number);
      case AT_LEAST -> new Meaning.AtLeast(number);
      case MORE_THAN -> new Meaning.MoreThan(number);
      case AT_MOST -> new Meaning.AtMost(number);
      case LESS_THAN -> new Meaning.LessThan(number);
    };
  }

  /// An amount as it is printed with this said of it: 15%以上, 超过40家.
  public String around(String amount) {
    return switch (this) {
      case EXACTLY -> amount;
      case ABOUT -> amount + "左右";
      case AT_LEAST -> amount + "以上";
      case MORE_THAN -> "超过" + amount;
      case AT_MOST -> amount + "以内";
      case LESS_THAN -> "低于" + amount;
    };
  }

  /// What is said of the number in `meaning`.
  public static Qualifier in(Meaning.Single meaning) {
    return switch (meaning) {
      case Meaning.Exact _ -> EXACTLY;
      case Meaning.About _ -> ABOUT;
      case Meaning.AtLeast _ -> AT_LEAST;
      case Meaning.MoreThan _ -> MORE_THAN;
      case Meaning.AtMost _ -> AT_MOST;
      case Meaning.LessThan _ -> LESS_THAN;
    };
  }
}
