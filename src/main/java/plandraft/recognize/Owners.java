package plandraft.recognize;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.model.Responsibility;

/// The units and the deadline that stand in brackets behind the text of a task: （牵头单位：甲局；配合单位：乙局）,
/// 〔甲局牵头，乙局、丙局按职责分工负责，12月底前完成〕.
///
/// @param given the text before the bracket
record Owners(Responsibility units, String deadline, String given) {
  private static final String OPENING = "（(〔【[";
  private static final String CLOSING = "）)〕】]";
  private static final String ENDS = "。；; ";
  private static final String DOES = "(牵头|主办|(?:主要)?责任|承担|承办|落实|实施|配合|协办|协助|参与|参加)";
  private static final Pattern ROLE =
      Pattern.compile("^" + DOES + "(?:单位|部门|主体)?\\s*[:：]\\s*(.*)$");

  /// Where the units of another role begin.
  private static final Pattern NEXT =
      Pattern.compile("[；;]|[，,、](?=" + DOES + "(?:单位|部门|主体)\\s*[:：])");

  /// Units behind the last sentence, without brackets.
  private static final Pattern TAIL =
      Pattern.compile("(?:^|(?<=[。！]))\\s*(" + DOES + "(?:单位|部门|主体)\\s*[:：][^。]+)$");

  private static final Pattern LEADS = Pattern.compile("^(.+?)牵头(?:负责)?[，,、；;]?(.*)$");
  private static final Pattern COMMA = Pattern.compile("[，,](?![^（(]*[)）])");
  private static final Pattern DUTY =
      Pattern.compile("(?:(?:按照?|依)(?:各自)?职责(?:分工)?|分别|共同)?(?:抓好)?(?:负责|配合|参与|参加|落实|实施|组织实施)$");
  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?:^|[，,；;。])\\s*(?:完成)?(?:时限|时间|期限)?\\s*[:：]?\\s*"
              + "((?:\\d{4}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日|底|中旬|上旬|下旬)?(?<=[年月日底旬])(?:底|末)?前?(?:完成)?"
              + "|持续推进|长期坚持|全年推进)\\s*$");

  /// What the bracket or the named units at the end of `text` say; empty if none stand there.
  static Optional<Owners> read(String text) {
    int end = text.length();
    while (end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int open = opening(text, end);
    Matcher tail = TAIL.matcher(text.substring(0, end));
    if (tail.find() && (open < 0 || open > tail.start())) {
      return read(tail.group(1), text.substring(0, tail.start()).strip());
    }
    return open < 0
        ? Optional.empty()
        : read(round(text.substring(open + 1, end - 1)), text.substring(0, open).strip());
  }

  /// Brackets within brackets as those that stand in names of units: 各县〔市、区〕.
  private static String round(String inside) {
    return inside.replaceAll("[〔【\\[]", "（").replaceAll("[〕】\\]]", "）");
  }

  /// Where the bracket that closes before `end` opens; below 0 if none does.
  private static int opening(String text, int end) {
    if (end == 0 || CLOSING.indexOf(text.charAt(end - 1)) < 0) {
      return -1;
    }
    int depth = 0;
    for (int at = end - 1; at >= 0; at--) {
      depth += CLOSING.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
      depth -= OPENING.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }

  private static Optional<Owners> read(String inside, String given) {
    Matcher when = DEADLINE.matcher(inside);
    boolean dated = when.find();
    String rest = dated ? inside.substring(0, when.start()) : inside;
    int stop = rest.indexOf('。');
    Reading reading = new Reading();
    for (String part : NEXT.split(stop < 0 ? rest : rest.substring(0, stop))) {
      reading.part(part.strip());
    }
    Responsibility units = reading.units();
    boolean names = reading.said || Answerable.isUnits(String.join("、", units.units()));
    return names && !units.units().isEmpty()
        ? Optional.of(new Owners(units, dated ? when.group(1) : "", given))
        : Optional.empty();
  }

  /// The units, the first of them leading where none is said to lead.
  Responsibility firstLeading() {
    return units.leads().isEmpty()
        ? Responsibility.of(
            units.supporting().subList(0, 1), units.supporting().subList(1, units.units().size()))
        : units;
  }

  /// What has been read of a bracket.
  private static final class Reading {
    private String leads = "";
    private String responsible = "";
    private String supporting = "";
    private boolean said;
    private boolean supported;

    private void part(String part) {
      Matcher role = ROLE.matcher(part);
      Matcher led = LEADS.matcher(part);
      if (role.matches()) {
        said = true;
        named(role.group(1), role.group(2));
      } else if (led.matches()) {
        add(led.group(1), led.group(2));
      } else {
        add("", part);
      }
    }

    private void named(String role, String units) {
      if (List.of("牵头", "主办").contains(role)) {
        leads = joined(leads, units);
      } else if (List.of("配合", "协办", "协助", "参与", "参加").contains(role)) {
        supporting = joined(supporting, units);
        supported = true;
      } else {
        responsible = joined(responsible, units);
      }
    }

    /// The units that are responsible lead those that are said to support them.
    private Responsibility units() {
      boolean lead = supported && leads.isEmpty();
      return Answerable.of(
          lead ? responsible : leads, lead ? supporting : joined(responsible, supporting));
    }

    private void add(String leading, String others) {
      leads = joined(leads, leading);
      supporting = joined(supporting, others);
    }

    private static String joined(String units, String more) {
      return Stream.concat(Stream.of(units), Stream.of(COMMA.split(more)).map(Reading::bare))
          .filter(each -> !each.isBlank())
          .collect(Collectors.joining("，"));
    }

    /// Units without what they do: 按职责分工负责.
    private static String bare(String units) {
      String bare = units.strip();
      for (String next = cut(bare); !next.equals(bare); next = cut(bare)) {
        bare = next;
      }
      return bare;
    }

    private static String cut(String units) {
      return DUTY.matcher(units).replaceFirst("").replaceFirst("[，,、等]+$", "").strip();
    }
  }
}
