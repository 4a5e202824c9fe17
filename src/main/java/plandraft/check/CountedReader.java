package plandraft.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.check.Counted.What;
import plandraft.quantity.Numeral;
import plandraft.quantity.Titles;
import plandraft.quantity.Width;
import plandraft.text.Span;

/// Finds the counts in a statement that are about the plan itself, and leaves those alone that tell
/// of its history, of a part or of another plan.
final class CountedReader {
  private static final int FARTHEST = 30;
  private static final int MOST_CLAUSES = 14;

  private static final String NUMBER = "(?<n>\\d{1,3}|[二三四五六七八九十两百]{1,5})";
  private static final String MAIN = "(?<noun>(?:主要|核心|发展|具体|重点|关键|量化|约束性|预期性|目标|规划|定量)*指标)";
  private static final String ENDS = "(?=[，。；：、（(,;:)）]|$|体系|和)";

  private static final Pattern INDICATORS =
      Pattern.compile(NUMBER + " ?(?<m>项|个|条)?" + MAIN + ENDS);
  private static final Pattern INDICATORS_FIRST =
      Pattern.compile(MAIN + "(?:共有|共计|合计|共|有|为|计)? ?" + NUMBER + " ?(?<m>项|个|条)" + ENDS);

  /// 18项指标中，约束性5项、预期性13项.
  private static final Pattern NATURES =
      Pattern.compile(
          "(?<=指标[^。；]{0,16}[，、])(?<noun>约束性|预期性)(?:的|有|为)? ?" + NUMBER + " ?(?<m>项|个)" + ENDS);

  /// 12项约束性指标和预期性指标 counts neither of the two.
  private static final Pattern BOTH = Pattern.compile("(?<=指标)[和与及、](?:约束性|预期性)指标(?! ?[\\d共有为])");

  private static final Pattern CATEGORIES =
      Pattern.compile(NUMBER + " ?(?<m>大类|类|个方面|方面|个类别)(?:共|、|，)?$");
  private static final Pattern TASKS =
      Pattern.compile(
          NUMBER
              + " ?(?<m>大|项|个|条)"
              + "(?<noun>(?:主要|重点|具体|核心|关键|重大|专项|标志性)*(?:子任务|任务|工程|行动))"
              + "(?=[，。；：、（(,;:)）]|$|和|及|以及)");
  private static final Pattern PARTS =
      Pattern.compile(NUMBER + " ?(?<m>个|大)?(?<noun>部分|篇章|篇|章)(?=[，。；：（(,;)）]|$|内容|组成)");
  private static final Pattern ANNEXES =
      Pattern.compile(NUMBER + " ?(?<m>个|份|项)?(?<noun>附件)(?=[，。；：、（(,;)）]|$|内容|和)");

  private static final Pattern SETS =
      Pattern.compile("提出|设置|设定|设立|确定|明确|共设|设|共|制定|包括|包含|涵盖|分解为|安排|列出|建立");
  private static final Pattern PLANS =
      Pattern.compile("提出|实施|部署|明确|围绕|落实|推进|包括|包含|细化为|分解为|细化成|分为|聚焦|开展|突出|抓好|确定|安排|布置");
  private static final Pattern OTHERS =
      Pattern.compile(
          "完成|超额|提前|其中|每年|年度|各地|累计|已有|已经|获|“?十[一二三]五”?|全省|省里|省级|国家|全国|上一轮|上级|每个|考核|评估|原有|各项任务中|之一");

  /// Who sets tasks and counts for others: 市委全会部署的五大任务.
  private static final Pattern ABOVE =
      Pattern.compile("政府工作报告|[省市县区州]委(?!托|员)|党代会|全会|中央|国务院|省政府|会议|上级");

  /// 23项主要指标，21项超额完成 tells how another plan was kept.
  private static final Pattern KEPT =
      Pattern.compile(
          "^(?:中|，)?+(?!力争|争取|确保|努力|将|到)[^。；]{0,24}(?:超额|提前|如期|基本|全面|全部|均)(?:完成|实现|达标|达到)");

  /// 申报材料包括申请表及3个附件.
  private static final Pattern PAPERS = Pattern.compile("材料|申报|申请|报送|提交|来函");

  private static final Pattern LISTED = Pattern.compile("[、和与及][^，。；：]*$");
  private static final Pattern OWN_TITLE = Pattern.compile("^(?:规划|计划|方案|要点|纲要|实施方案|实施计划)$");
  private static final Pattern OF_PLAN = Pattern.compile("规划|计划|方案|要点|全文|正文|纲要");

  private final Statement statement;
  private final String text;
  private final List<Counted> found = new ArrayList<>();

  private CountedReader(Statement statement) {
    this.statement = statement;
    this.text = Width.narrow(statement.text());
  }

  static List<Counted> in(Statement statement) {
    CountedReader reader = new CountedReader(statement);
    String text = reader.text;
    if (text.contains("指标")) {
      reader.indicators(INDICATORS.matcher(text));
      reader.indicators(INDICATORS_FIRST.matcher(text));
      reader.indicators(NATURES.matcher(text));
    }
    boolean tasks = text.contains("任务") || text.contains("工程") || text.contains("行动");
    if (tasks && statement.home() != Statement.Home.TASK) {
      reader.tasks();
    }
    if (text.contains("部分") || text.contains("章") || text.contains("篇")) {
      reader.parts();
    }
    if (text.contains("附件")) {
      reader.annexes();
    }
    return reader.found;
  }

  private void indicators(Matcher matcher) {
    while (matcher.find()) {
      if (isBoth(matcher.end())) {
        continue;
      }
      String noun = matcher.group("noun");
      What what =
          noun.contains("约束性")
              ? What.BINDING
              : noun.contains("预期性") ? What.EXPECTED : What.INDICATORS;
      String before = before(matcher.start());
      boolean part = what == What.INDICATORS;
      boolean first = matcher.start("n") > matcher.start("noun");
      boolean says = first || SETS.matcher(before).find();
      boolean others = part && OTHERS.matcher(before).find() || isKept(matcher.end());
      if (says && isOwn(matcher.start()) && !others) {
        add(matcher, what, noun);
        categories(matcher.start());
      }
    }
  }

  private boolean isBoth(int from) {
    return BOTH.matcher(text).useTransparentBounds(true).region(from, text.length()).lookingAt();
  }

  private void categories(int end) {
    int from = Math.max(0, end - 8);
    Matcher matcher = CATEGORIES.matcher(text.substring(from, end));
    if (matcher.find()) {
      add(What.CATEGORIES, matcher, from, matcher.group("m"));
    }
  }

  private void tasks() {
    Matcher matcher = TASKS.matcher(text);
    while (matcher.find()) {
      String before = before(matcher.start());
      boolean others = OTHERS.matcher(before).find() || ABOVE.matcher(clause(before)).find();
      if (PLANS.matcher(before).find() && !others && isOwn(matcher.start())) {
        String noun = matcher.group("noun");
        add(matcher, noun.endsWith("子任务") ? What.SUBTASKS : What.TASKS, noun);
      }
    }
  }

  private void parts() {
    Matcher matcher = PARTS.matcher(text);
    while (matcher.find()) {
      String sentence = statement.sentenceAt(matcher.start()).in(text);
      boolean says = sentence.matches("(?s).*(?:分为|分|包括|由|共|含|设).*");
      boolean listed = LISTED.matcher(before(matcher.start())).find();
      if (says && !listed && OF_PLAN.matcher(sentence).find() && isOwn(matcher.start())) {
        add(matcher, What.PARTS, matcher.group("noun"));
      }
    }
  }

  private void annexes() {
    Matcher matcher = ANNEXES.matcher(text);
    while (matcher.find()) {
      String sentence = statement.sentenceAt(matcher.start()).in(text);
      boolean says = sentence.matches("(?s).*(?:包括|附|共|含|有|分别).*");
      if (says && !PAPERS.matcher(sentence).find() && isOwn(matcher.start())) {
        add(matcher, What.ANNEXES, matcher.group("noun"));
      }
    }
  }

  /// The clause before a position, and the one before that.
  private String before(int to) {
    int from = Math.max(statement.sentenceAt(to).from(), to - FARTHEST);
    String before = text.substring(from, to);
    return before.substring(Math.max(0, before.lastIndexOf('；') + 1));
  }

  private static String clause(String words) {
    return words.substring(words.lastIndexOf('，') + 1);
  }

  private boolean isKept(int end) {
    return KEPT.matcher(new Span(end, statement.sentenceAt(end - 1).to()).in(text)).find();
  }

  /// Whether no other document is named in the sentence before a position.
  private boolean isOwn(int to) {
    Span before = new Span(statement.sentenceAt(to).from(), to);
    return Titles.in(before.in(text)).stream()
        .allMatch(titled -> OWN_TITLE.matcher(titled.title()).matches());
  }

  private void add(Matcher matcher, What what, String noun) {
    add(what, matcher, 0, noun);
  }

  private void add(What what, Matcher matcher, int shift, String noun) {
    String digits = matcher.group("n");
    OptionalInt number =
        Character.isDigit(digits.charAt(0))
            ? OptionalInt.of(Integer.parseInt(digits))
            : Numeral.read(digits);
    int at = shift + matcher.start("n");
    boolean partial = at > 0 && "第前后近约超.0123456789".indexOf(text.charAt(at - 1)) >= 0;
    if (number.isPresent() && !partial) {
      found.add(
          new Counted(
              statement,
              what,
              number.getAsInt(),
              new Span(at, shift + matcher.end("n")),
              new Span(shift + matcher.start(), shift + matcher.end()),
              noun,
              String.valueOf(matcher.group("m")).toLowerCase(Locale.ROOT),
              clauses(at)));
    }
  }

  private List<String> clauses(int to) {
    List<String> clauses = new ArrayList<>();
    int end = to;
    for (int i = to - 1; i >= -1 && clauses.size() < MOST_CLAUSES; i--) {
      if (i < 0 || "，。；：、是".indexOf(text.charAt(i)) >= 0) {
        if (end > i + 1) {
          clauses.add(Names.key(text.substring(i + 1, end)));
        }
        end = i;
      }
    }
    return clauses;
  }
}
