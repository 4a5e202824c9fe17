package plandraft.check;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Tells whether a mention states what is to be reached: 网络零售额达到2720亿元.
final class Goals {
  private static final Pattern REACHES =
      Pattern.compile("(?:达到?|提高到|提升到|提高至|提升至|增加到|增加至|增长到|增长至|增至|突破|超过?)了?");

  private static final Pattern TERM = Pattern.compile("“十([一二三四五六七八九])五”");
  private static final int TENTH_ENDED = 2005;
  private static final int YEARS = 5;

  private Goals() {}

  /// Whether the last five-year term named before a mention was over by a year: “十三五”期间，….
  static boolean isOfTermBefore(Mention mention, int year) {
    String before = mention.statement().text().substring(0, mention.amount().from());
    return TERM.matcher(before).results().reduce((_, last) -> last).stream()
        .anyMatch(it -> TENTH_ENDED + ordinal(it) * YEARS <= year);
  }

  private static int ordinal(MatchResult term) {
    return "一二三四五六七八九".indexOf(term.group(1)) + 1;
  }

  static boolean states(Mention mention) {
    String before = mention.statement().text().substring(0, mention.amount().from());
    String words = mention.amount().quantity().printed();
    return REACHES.matcher(words).find()
        || REACHES
            .matcher(before.substring(Math.max(0, before.length() - 4)))
            .results()
            .anyMatch(match -> match.end() == Math.min(4, before.length()));
  }
}
