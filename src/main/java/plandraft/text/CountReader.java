package plandraft.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import plandraft.quantity.Decimal;
import plandraft.quantity.Numeral;

/// Reads counts said in Chinese numerals or with a measure word that is no unit.
final class CountReader {
  /// How many digits a count of things has at most.
  private static final int DIGITS = 4;

  private static final List<String> MEASURES =
      List.of(
          "方面", "部分", "章节", "层面", "维度", "阶段", "板块", "领域", "大", "步", "项", "类", "章", "节", "条", "种",
          "个", "家", "张", "座", "支", "道", "所", "处", "件", "名", "篇");
  private static final List<String> NO_UNITS =
      List.of("方面", "部分", "章节", "层面", "维度", "阶段", "板块", "领域", "大", "步", "章", "节");
  private static final Set<String> LEADS =
      Set.of("打造", "构建", "形成", "建设", "实现", "围绕", "聚焦", "推进", "优化", "完善");
  private static final List<String> ENDS = List.of("的", "等", "空间", "总体", "发展", "格局", "布局", "建设");
  private static final int LONGEST_PART = 4;

  private CountReader() {}

  /// The count in Chinese numerals that starts at a position, from two on: 四方面, 八大任务. 第二部分, 数十项 and
  /// 三四个 are none.
  static Optional<Count> chinese(Passage passage, int at) {
    int end = Numeral.end(passage.text(), at);
    String numeral = passage.text().substring(at, end);
    OptionalInt number = Numeral.read(numeral);
    boolean listed = end - at > 1 && numeral.chars().noneMatch(c -> "十百千".indexOf(c) >= 0);
    boolean vague = at > 0 && "第数几上近约超每初前".indexOf(passage.text().charAt(at - 1)) >= 0;
    if (number.isEmpty() || number.getAsInt() < 2 || listed || vague) {
      return Optional.empty();
    }
    return measured(passage, at, number.getAsInt(), end, MEASURES);
  }

  /// The count in digits that starts at a position, behind a measure word that is no unit: 8大任务.
  static Optional<Count> digits(Passage passage, int at) {
    return Decimal.at(passage.text(), at)
        .filter(number -> number.value().scale() == 0 && number.value().precision() <= DIGITS)
        .flatMap(n -> measured(passage, at, n.value().intValue(), n.end(), NO_UNITS));
  }

  private static Optional<Count> measured(
      Passage passage, int from, int number, int end, List<String> measures) {
    int start = end < passage.text().length() && passage.text().charAt(end) == ' ' ? end + 1 : end;
    return measures.stream()
        .filter(measure -> passage.text().startsWith(measure, start))
        .filter(_ -> !passage.text().startsWith("大约", start))
        .findFirst()
        .map(
            measure -> {
              int to = start + measure.length();
              return new Count(number, measure, passage.after(to), from, to);
            });
  }

  /// The counts run together that start at a position, between two signs: 两区两中心.
  static Optional<CountGroup> group(Passage passage, int at) {
    boolean led = at > 1 && LEADS.contains(passage.text().substring(at - 2, at));
    if (!led && !passage.bounds(at - 1)) {
      return Optional.empty();
    }
    List<Count> parts = new ArrayList<>();
    int from = at;
    while (!ends(passage, from)) {
      Optional<Count> part = part(passage, from);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
      from = part.get().to();
    }
    boolean idiom = !parts.isEmpty() && isWhole(parts.getLast());
    return parts.size() < 2 || idiom
        ? Optional.empty()
        : Optional.of(new CountGroup(parts, at, from));
  }

  /// 三位一体 counts nothing, 一平台两体系 does.
  private static boolean isWhole(Count last) {
    return last.number() == 1 && last.of().startsWith("体");
  }

  private static boolean ends(Passage passage, int at) {
    return passage.bounds(at) || ENDS.stream().anyMatch(end -> passage.text().startsWith(end, at));
  }

  private static Optional<Count> part(Passage passage, int from) {
    int noun = Numeral.end(passage.text(), from);
    int to = noun;
    while (!ends(passage, to)
        && Numeral.end(passage.text(), to) == to
        && to - noun <= LONGEST_PART) {
      to++;
    }
    OptionalInt number = Numeral.read(passage.text().substring(from, noun));
    boolean named =
        to > noun && to - noun <= LONGEST_PART && isName(passage.text().substring(noun, to));
    return number.isPresent() && number.getAsInt() > 0 && named
        ? Optional.of(
            new Count(number.getAsInt(), "", passage.text().substring(noun, to), from, to))
        : Optional.empty();
  }

  /// 一是健全 begins a point, 多点 is no count, and 五大行业及八大平台 are counts of their own.
  private static boolean isName(String noun) {
    return noun.charAt(0) != '是'
        && noun.chars().noneMatch(c -> "多和及与或".indexOf(c) >= 0)
        && MEASURES.stream().noneMatch(noun::startsWith);
  }
}
