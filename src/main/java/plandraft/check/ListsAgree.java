package plandraft.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plandraft.say.Message;
import plandraft.text.Count;
import plandraft.text.Listing;
import plandraft.text.Prose;
import plandraft.text.Sequence;
import plandraft.text.Span;

/// As many things are listed as the text says there are: 五大行业, 四方面：一是….
public final class ListsAgree implements Rule<Void> {
  private static final Limit LONGEST =
      Limit.count("longest", Message.of(ListsAgree.class, "lists.longest"), 12, 2, 50);

  private static final int NEAR = 30;
  private static final List<String> KINDS =
      List.of("大", "方面", "部分", "章节", "层面", "维度", "阶段", "板块", "领域");
  private static final Pattern KIND =
      Pattern.compile(
          "^(?:主要|重点|基本|具体|突出|的|个)*"
              + "(?:方面|领域|原则|任务|子任务|工程|行动|环节|行业|产业|板块|体系|机制|重点|举措|措施|要求|目标|内容|问题|不足|短板"
              + "|工作|特点|挑战|机遇|转变|关系|抓手|关键|趋势|优势|突破|着力点|类别|部分|层面|维度|阶段|章节|附件)");
  private static final Pattern NOUN = Pattern.compile("^\\p{IsHan}{2,6}");
  private static final Pattern COUNTED_OFF = Pattern.compile("^\\s*(?:第?一|1|①|[（(])");
  private static final Pattern JOINS =
      Pattern.compile(
          "[向到对为在从以把将由使让于]|落实|实施|推进|开展|建立|完善|构建|形成|打造|实现|提供|抓好|突出|聚焦|围绕|设置|设立"
              + "|提出|明确|制定|出台|推行|坚持|包括|分为");
  private static final Pattern LEAD =
      Pattern.compile("^(?:以|围绕|聚焦|推动|构建|打造|实施|开展|培育|补齐|统筹|坚持|包括|按照|依托|立足|面向|在|对|把|将|从|由|针对|结合)");
  private static final Pattern SPELT_OUT = Pattern.compile("^[^，。；：]{0,8}，?(?:分别是|分别为|具体为|具体是)");

  private final int longest;

  /// `longest` is the longest list that is compared with its count.
  ListsAgree(Settings settings) {
    longest = settings.limit(id(), LONGEST).intValue();
  }

  @Override
  public List<Limit> limits() {
    return List.of(LONGEST);
  }

  @Override
  public Message title() {
    return Message.of(ListsAgree.class, "lists.title");
  }

  @Override
  public Stream<Finding> alone(Statement statement) {
    if (!statement.isProse()) {
      return Stream.empty();
    }
    List<Count> counts =
        Prose.counts(statement.phrases())
            .filter(count -> count.number() >= 2 && count.number() <= longest)
            .toList();
    Stream<Finding> lists =
        counts.stream()
            .filter(
                count ->
                    isOfKind(count) || isSpeltOut(statement, count) || isNamed(statement, count))
            .flatMap(count -> list(statement, count).stream());
    Stream<Finding> sequences =
        statement.phrases().stream()
            .filter(Sequence.class::isInstance)
            .map(Sequence.class::cast)
            .filter(Sequence::isUnbroken)
            .flatMap(sequence -> sequence(statement, counts, sequence).stream());
    return Stream.concat(lists, sequences);
  }

  /// Whether what is counted is of the kind that is listed in full: 五大行业, 三项原则, not 20个项目.
  private static boolean isOfKind(Count count) {
    return KINDS.contains(count.measure())
        || List.of("项", "个", "类", "条", "种").contains(count.measure())
            && KIND.matcher(count.of()).find();
  }

  /// 产业园4个，分别是….
  private static boolean isSpeltOut(Statement statement, Count count) {
    String text = statement.text();
    return SPELT_OUT
        .matcher(text.substring(count.to(), Math.min(text.length(), count.to() + 16)))
        .find();
  }

  /// 三个片区：城东片区、城西片区; 四张清单，即权力清单、责任清单: each thing listed bears the name of what is counted.
  private static boolean isNamed(Statement statement, Count count) {
    Matcher noun = NOUN.matcher(count.of());
    return noun.find()
        && Listing.after(statement.text(), count.to())
            .filter(list -> "：即".indexOf(statement.text().charAt(list.from() - 1)) >= 0)
            .filter(list -> list.items().stream().allMatch(item -> item.endsWith(noun.group())))
            .isPresent();
  }

  private Optional<Finding> list(Statement statement, Count count) {
    String text = statement.text();
    Optional<Listing> after = Listing.after(text, count.to());
    return after.isPresent()
        ? after
            .filter(list -> isWhole(text, count, list))
            .flatMap(list -> after(statement, count, list))
        : Listing.before(text, count.from())
            .filter(list -> isOnly(statement, list))
            .flatMap(list -> before(statement, count, list));
  }

  /// Whether no other count stands in a list: 鞋业、泵阀两大传统产业和新能源、新材料两大新兴产业.
  private static boolean isOnly(Statement statement, Listing list) {
    return Prose.counts(statement.phrasesIn(new Span(list.from(), list.to())).toList())
        .noneMatch(ListsAgree::isOfKind);
  }

  /// Whether a list behind a count ends where its sentence or bracket does, and lists things.
  private static boolean isWhole(String text, Count count, Listing list) {
    int end = list.open() ? list.to() + 1 : list.to();
    boolean bracketed = "（(".indexOf(text.charAt(list.from() - 1)) >= 0;
    boolean closed =
        end >= text.length() || (bracketed ? "）)" : "。；！\n").indexOf(text.charAt(end)) >= 0;
    boolean words = list.items().stream().allMatch(item -> item.length() > 1);
    String lead = text.substring(list.from(), Math.min(text.length(), list.from() + 4));
    return (closed || isEachOfKind(count, list) && text.charAt(end) == '，')
        && words
        && !COUNTED_OFF.matcher(lead).find()
        && (!bracketed || count.measure().equals("大"));
  }

  /// 四大工程，即强基工程、提质工程和增效工程.
  private static boolean isEachOfKind(Count count, Listing list) {
    Matcher kind = KIND.matcher(count.of());
    return kind.find() && list.items().stream().allMatch(item -> item.endsWith(kind.group()));
  }

  private Optional<Finding> after(Statement statement, Count count, Listing list) {
    return list.admits(count.number()) || list.open() && list.fewest() < count.number()
        ? Optional.empty()
        : Optional.of(
            found(list.open() ? Severity.ADVICE : Severity.ERROR, statement, count, list));
  }

  private Optional<Finding> before(Statement statement, Count count, Listing list) {
    boolean joined = list.items().stream().skip(1).anyMatch(item -> JOINS.matcher(item).find());
    if (list.admits(count.number()) || joined) {
      return Optional.empty();
    }
    boolean whole = KINDS.contains(count.measure()) || list.fewest() > count.number();
    if (list.open()) {
      return whole ? Optional.of(found(Severity.ADVICE, statement, count, list)) : Optional.empty();
    }
    return Optional.of(found(Severity.WARNING, statement, count, list));
  }

  private Finding found(Severity severity, Statement statement, Count count, Listing list) {
    int to = Math.min(statement.text().length(), count.to() + nounLength(count));
    Spot spot = Spot.of(statement, count.from(), to);
    return Finding.of(
        this,
        severity,
        spot,
        Message.of(
            ListsAgree.class,
            list.open() ? "lists.open" : "lists.differs",
            Quoting.inner(spot.words()),
            Integer.toString(list.fewest()),
            LEAD.matcher(String.join("、", list.items())).replaceFirst("")));
  }

  private static int nounLength(Count count) {
    Matcher kind = KIND.matcher(count.of());
    return kind.find() ? kind.end() : Math.min(count.of().length(), 2);
  }

  /// The count in the sentence before a sequence, or in its own lead-in.
  private Optional<Finding> sequence(Statement statement, List<Count> counts, Sequence sequence) {
    List<Count> before =
        counts.stream()
            .filter(count -> count.to() <= sequence.from())
            .filter(count -> sequence.from() - count.to() <= NEAR)
            .filter(count -> count.measure().equals("方面") || KIND.matcher(count.of()).find())
            .toList();
    boolean matches = before.stream().anyMatch(it -> it.number() == sequence.items().size());
    if (before.isEmpty() || matches || !leadsIn(statement, before.getLast(), sequence)) {
      return Optional.empty();
    }
    Count count = before.getLast();
    Spot spot = Spot.of(statement, count.from(), count.to() + nounLength(count));
    Message sentence =
        Message.of(
            ListsAgree.class,
            "lists.sequence",
            Quoting.inner(spot.words()),
            Integer.toString(sequence.items().size()));
    return Optional.of(Finding.of(this, Severity.ERROR, spot, sentence));
  }

  /// Whether no more than one sign stands between a count and the first point.
  private static boolean leadsIn(Statement statement, Count count, Sequence sequence) {
    String between = new Span(count.to(), sequence.from()).in(statement.text());
    return between.chars().filter(c -> "，。；：".indexOf(c) >= 0).count() == 1
        && "，。；：".indexOf(between.charAt(between.length() - 1)) >= 0;
  }
}
