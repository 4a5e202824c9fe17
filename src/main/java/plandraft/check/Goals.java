package plandraft.check;

import java.util.regex.Pattern;

/// Tells whether a mention states what is to be reached: 网络零售额达到2720亿元.
final class Goals {
  private static final Pattern REACHES =
      Pattern.compile("(?:达到?|提高到|提升到|提高至|提升至|增加到|增加至|增长到|增长至|增至|突破|超过?)了?");

  private Goals() {}

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
