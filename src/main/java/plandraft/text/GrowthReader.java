package plandraft.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.quantity.Unit;

/// Finds what amounts say about growth: a change by an amount, or a way from one amount to another.
final class GrowthReader {
  /// How far behind an amount a word may say that it grows, in UTF-16 units.
  private static final int REACH = 12;

  private static final int LOOK_BACK = 24;
  private static final Unit PERCENT = new Unit("%");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<yearly>年均|每年|逐年)?(?:名义|实际|复合|同比|平均|将|约|再|累计)?"
              + "(?<verb>净增加|净增长|净增|净减少|净减|增长|增加|增幅|增速|递增|提高|提升|上升|扩大|新增|下降|减少|降低|降幅|递减|压减|缩小)"
              + "(?:率|速度|幅度)?(?:为|是|在|了|约为)? ?$");
  private static final Pattern YEARLY = Pattern.compile("(?:年均|每年|逐年)(?:保持)? ?$");
  private static final Pattern AFTER =
      Pattern.compile("^的?(?<yearly>年均|年)?(?:平均|复合)?(?:增速|增幅|增长率|增长速度|速度增长|速度递增|增长幅度|增长)");
  private static final Pattern WAY =
      Pattern.compile(
          "^(?:[(](?<base>[^()]{0,12})[)])?[^，。；、\\d]{0,6}?(?:增加|增长|提高|提升|上升|扩大|跃升|攀升|发展|下降|减少|降低|缩小|压减|调整|增|升|降)?"
              + "(?:到|至|(?<=.)为)(?:了)?(?<when>[^，。；]{0,12}的?)?$");
  private static final Pattern START = Pattern.compile("(?:从|由|自)(?<when>[^，。；、从由自]{0,12})$");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d) ?年");

  private final String text;
  private final List<Phrase> grown = new ArrayList<>();

  private GrowthReader(String text) {
    this.text = text;
  }

  /// The same phrases in order, amounts that are part of a growth phrase replaced by it.
  static List<Phrase> in(String text, List<Phrase> phrases) {
    GrowthReader reader = new GrowthReader(text);
    phrases.forEach(reader::add);
    return reader.grown;
  }

  private void add(Phrase phrase) {
    if (phrase instanceof Dated.Date date && !grown.isEmpty()) {
      Optional<FromTo> dated = dated(grown.getLast(), date);
      dated.ifPresent(_ -> grown.removeLast());
      grown.add(dated.<Phrase>map(way -> way).orElse(date));
      return;
    }
    if (!(phrase instanceof Amount amount)) {
      grown.add(phrase);
      return;
    }
    Optional<FromTo> way = way(amount);
    if (way.isPresent()) {
      while (!grown.isEmpty() && grown.getLast().from() >= way.get().from()) {
        grown.removeLast();
      }
      grown.add(way.get());
    } else {
      grown.add(change(amount).map(Phrase.class::cast).orElse(amount));
    }
  }

  private Optional<FromTo> way(Amount target) {
    Optional<Amount> base = lastAmount(target.from());
    if (base.isEmpty() || target.from() - base.get().to() > LOOK_BACK) {
      return Optional.empty();
    }
    Matcher way = WAY.matcher(text.substring(base.get().to(), target.from()));
    int before = Math.max(0, base.get().from() - LOOK_BACK);
    Matcher start = START.matcher(text.substring(before, base.get().from()));
    if (!way.find() || !start.find()) {
      return Optional.empty();
    }
    return Optional.of(
        new FromTo(
            base.get(),
            year(start.group("when")).or(() -> year(way.group("base"))),
            target,
            year(way.group("when")),
            before + start.start(),
            target.to()));
  }

  /// A way whose end is told the year in brackets: …提高到551.0亿元（2020年）.
  private Optional<FromTo> dated(Phrase before, Dated.Date date) {
    return before instanceof FromTo way
            && way.targetYear().isEmpty()
            && date.year() > 0
            && text.startsWith("(", way.to())
            && date.from() == way.to() + 1
            && text.startsWith(")", date.to())
        ? Optional.of(
            new FromTo(
                way.base(),
                way.baseYear(),
                way.target(),
                Optional.of(date.year()),
                way.from(),
                date.to() + 1))
        : Optional.empty();
  }

  /// The amount before a position with at most dates between.
  private Optional<Amount> lastAmount(int position) {
    for (int i = grown.size() - 1; i >= 0 && position - grown.get(i).to() <= LOOK_BACK; i--) {
      if (grown.get(i) instanceof Amount amount) {
        return Optional.of(amount);
      }
      if (!(grown.get(i) instanceof Dated)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> year(String words) {
    Matcher year = YEAR.matcher(words == null ? "" : words);
    return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
  }

  private Optional<Change> change(Amount amount) {
    int last = grown.isEmpty() ? 0 : Math.min(grown.getLast().to(), amount.from());
    int start = Math.max(last, amount.from() - LOOK_BACK);
    String before = text.substring(start, amount.from());
    Matcher verb = BEFORE.matcher(before);
    if (moves(before) && verb.find() && counts(verb, amount)) {
      boolean falls = "下降净减少降低降幅递减压减缩小".contains(verb.group("verb"));
      return Optional.of(
          new Change(
              verb.group("yearly") != null, falls, amount, start + verb.start(), amount.to()));
    }
    boolean rate = amount.quantity().unit().folds(PERCENT);
    Matcher yearly = YEARLY.matcher(before);
    boolean each = yearly.find();
    String rest = text.substring(amount.to(), Math.min(text.length(), amount.to() + REACH));
    Matcher after = AFTER.matcher(rest);
    if (!rate || !after.find() && !each) {
      return Optional.empty();
    }
    boolean found = after.reset().find();
    return Optional.of(
        new Change(
            each || found && after.group("yearly") != null,
            false,
            amount,
            each ? start + yearly.start() : amount.from(),
            amount.to() + (found ? after.end() : 0)));
  }

  /// Whether any verb of growth can stand there; far cheaper than to look for each.
  private static boolean moves(String words) {
    return words.chars().anyMatch(c -> "增提升扩减降缩".indexOf(c) >= 0);
  }

  /// 新增1000个 is an amount of new things, not a step, unless it comes each year.
  private static boolean counts(Matcher verb, Amount amount) {
    return verb.group("yearly") != null
        || !verb.group("verb").equals("新增")
        || amount.quantity().unit().folds(PERCENT);
  }
}
