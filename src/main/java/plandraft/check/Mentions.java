package plandraft.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.quantity.Width;
import plandraft.text.Amount;
import plandraft.text.Change;
import plandraft.text.Dated;
import plandraft.text.FromTo;
import plandraft.text.Phrase;
import plandraft.text.Sequence;
import plandraft.text.Span;

/// Finds the amounts of a statement that may restate a value of a table: 到2025年，网络零售额达到2720亿元.
final class Mentions {
  private static final int LONGEST_LEAD = 60;
  private static final int NEAR = 8;
  private static final int LONGEST_JOINT = 16;
  private static final String SIGNS = "，。；：、！？,;:!?\n";

  /// What stands between a name and its number, besides what belongs to the number: 预计可达到.
  private static final Pattern JOINT =
      Pattern.compile(
          "(?:将|要|可|能|预计|预期|力争|争取|确保|实现|已|已经|仍|仅|仅为|共|共有|总计|合计|累计|约)*"
              + "(?:达到了?|达|为|是|有|提高到|提升到|提高至|提升至|增加到|增加至|增长到|增长至|增至|升至|扩大到|扩大至"
              + "|控制在|保持在|稳定在|降至|下降到|下降至|降低到|降低至|完成|实现|建成|拥有|突破|超过|超)?了?$");

  /// What stands between a name and a date.
  private static final Pattern DATING = Pattern.compile("，?(?:预计|预期|力争|争取|确保|将)?(?:到|至|在|于|截至)?$");

  private static final Pattern ASIDE = Pattern.compile("(?:末|底)?(?:仅|约)?(?:为|是|达到|达)?");

  /// What makes a date the measure of a share: 恢复到2019年的64.1%, 相当于2020年水平.
  private static final Pattern MEASURED =
      Pattern.compile("^ ?(?:末|底|同期)?的? ?(?:\\d[\\d.]* ?(?:%|倍|成)|(?:实际|平均|同期)?(?:水平|同期))");

  /// What follows is said of several things in turn.
  private static final String EACH = "分别";

  private static final Pattern FROM = Pattern.compile("(?:从|由|自)(?:[^，。；从由自]{0,8}年)?(?:末|底)?的?$");

  private final Statement statement;
  private final String text;
  private final List<Mention> mentions = new ArrayList<>();
  private Optional<Integer> year = Optional.empty();
  private int boundary;
  private Optional<Phrase> date = Optional.empty();
  private int beforeDate;

  private Mentions(Statement statement) {
    this.statement = statement;
    this.text = Width.narrow(statement.text());
  }

  /// The mentions in a statement, in order.
  static List<Mention> in(Statement statement) {
    if (!statement.isProse()) {
      return List.of();
    }
    Mentions mentions = new Mentions(statement);
    for (int i = 0; i < statement.phrases().size(); i++) {
      mentions.add(statement.phrases().get(i), i);
    }
    return mentions.mentions;
  }

  private void add(Phrase phrase, int index) {
    switch (phrase) {
      case Dated.Date date when date.year() > 0 && !isAside(date) ->
          year = Optional.of(date.year());
      case Dated.Years years when !isAside(years) -> year = Optional.empty();
      case Amount amount when aside(amount).isPresent() ->
          mention(amount, mentions.getLast().lead(), aside(amount), Optional.empty());
      case Amount amount -> mention(amount, lead(amount.from()), year, growth(index));
      case FromTo way -> {
        String lead = FROM.matcher(lead(way.base().from())).replaceFirst("");
        mention(way.base(), lead, way.baseYear(), Optional.empty());
        mention(way.target(), lead, way.targetYear(), Optional.empty());
      }
      default -> {}
    }
    if (phrase instanceof Dated) {
      date = Optional.of(phrase);
      beforeDate = boundary;
    }
    boundary = Math.max(boundary, phrase instanceof Sequence ? 0 : phrase.to());
  }

  /// 比2020年, 恢复到2020年的60%, （2018—2022年）: said of something else than what follows.
  private boolean isAside(Phrase date) {
    boolean compared =
        date.from() > 0 && "比较与同和自从由以是于为的占(".indexOf(text.charAt(date.from() - 1)) >= 0;
    return compared || MEASURED.matcher(text.substring(date.to())).find();
  }

  /// The year of an amount that only adds to the one before: 达到75%（2020年为70.2%）.
  private Optional<Integer> aside(Amount amount) {
    boolean behind =
        !mentions.isEmpty()
            && date.isPresent()
            && date.get().from() == mentions.getLast().amount().to() + 1
            && text.charAt(date.get().from() - 1) == '('
            && date.get().to() <= amount.from()
            && ASIDE.matcher(text.substring(date.get().to(), amount.from())).matches()
            && text.startsWith(")", amount.to());
    return behind && date.get() instanceof Dated.Date day && day.year() > 0
        ? Optional.of(day.year())
        : Optional.empty();
  }

  private void mention(
      Amount amount, String lead, Optional<Integer> when, Optional<Change> growth) {
    if (amount.quantity().value().isPresent() && !lead.isEmpty()) {
      mentions.add(new Mention(statement, amount, lead, when, growth));
    }
  }

  /// The words before an amount without what joins them to it; those before a date that stands
  /// between the two: 网络零售额到2025年达到2720亿元.
  private String lead(int to) {
    String lead = lead(boundary, to);
    if (!lead.isEmpty() || date.filter(it -> it.to() == boundary).isEmpty()) {
      return lead;
    }
    String before = text.substring(beforeDate, date.get().from());
    return lead(beforeDate, beforeDate + DATING.matcher(before).replaceFirst("").length());
  }

  private String lead(int since, int to) {
    int from = to;
    int limit = Math.max(since, to - LONGEST_LEAD);
    while (from > limit && SIGNS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    String words = Names.key(text.substring(from, to));
    if (words.contains(EACH)) {
      return "";
    }
    Matcher joint = JOINT.matcher(words);
    joint.region(Math.max(0, words.length() - LONGEST_JOINT), words.length());
    return joint.find() ? words.substring(0, joint.start()) : words;
  }

  /// The yearly growth that follows within the sentence, right behind the amount.
  private Optional<Change> growth(int index) {
    Phrase amount = statement.phrases().get(index);
    if (index + 1 >= statement.phrases().size()
        || !(statement.phrases().get(index + 1) instanceof Change change)) {
      return Optional.empty();
    }
    Span between = new Span(amount.to(), Math.max(amount.to(), change.from()));
    boolean near = between.length() <= NEAR && between.in(text).matches("[左右以上，、]*[^，。；]{0,4}");
    return change.yearly() && near ? Optional.of(change) : Optional.empty();
  }
}
