package plandraft.model;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Words as plans hold them and as people leave them: prose, numbers, rare characters, signs that
/// files must escape, nothing at all, far too much.
final class RandomWords {
  private static final List<String> PIECES =
      List.of(
          "推进",
          "平台",
          "建设",
          "数据",
          "，",
          "。",
          "产业",
          "（试点）",
          "“示范”",
          "5G",
          "2025年",
          "《规划》",
          "、",
          "年均增长10%",
          "突破500亿元",
          "一是",
          "三大",
          "95以上",
          "“8+13”",
          "ABC defg",
          "IPv6",
          "——",
          "：",
          "；",
          "15%～30%",
          "IoT");

  /// Outside the plane of two bytes, joined, right to left, blank, or signs of XML and of formats.
  private static final List<String> RARE =
      List.of(
          "𠮷",
          "𪚥𪚥",
          "😀",
          "👨‍👩‍👧",
          "e\u0301",
          "ﷺ",
          "\u3000",
          " ",
          "\t",
          "&amp;",
          "<w:t>",
          "]]>",
          "\"'",
          "{0}",
          "%s",
          "$1",
          "\\n",
          "{title}",
          "\u00a0",
          "\u200b");

  private final Random random;

  RandomWords(Random random) {
    this.random = random;
  }

  /// A title, a name or a short sentence; hardly ever blank or long.
  String words() {
    return switch (random.nextInt(40)) {
      case 0 -> "";
      case 1 -> " ";
      case 2 -> joined(300);
      default -> "甲" + joined(random.nextInt(7));
    };
  }

  /// Words that are there.
  String said() {
    return "乙" + joined(random.nextInt(12));
  }

  /// Several lines, as cells of tables hold them.
  String lines() {
    return IntStream.range(0, random.nextInt(1, 4))
        .mapToObj(_ -> words())
        .collect(Collectors.joining("\n"));
  }

  /// A value as it is typed into a table, understood or not.
  String value() {
    String number =
        switch (random.nextInt(5)) {
          case 0 -> Integer.toString(random.nextInt(10));
          case 1 -> random.nextInt(100) + "." + random.nextInt(10);
          case 2 -> "%d,%03d".formatted(random.nextInt(1, 99), random.nextInt(1000));
          case 3 -> "-" + random.nextInt(1, 20);
          default -> Integer.toString(random.nextInt(100_000));
        };
    return switch (random.nextInt(14)) {
      case 0 -> "";
      case 1 -> "-";
      case 2 -> "/";
      case 3 -> "第三层次";
      case 4 -> "前" + random.nextInt(1, 40) + "名";
      case 5 -> random.nextInt(5) + "-" + random.nextInt(5, 9);
      case 6 -> number + pick("以上", "左右", "以下", "以内");
      case 7 -> pick("≥", "约", "超过", "不低于") + number;
      case 8 -> number + pick("*", "①", "※");
      case 9 -> number + pick("亿元", "万户", "%", "个百分点", "Gbps");
      default -> number;
    };
  }

  /// A 测算依据.
  String basis() {
    int number = random.nextInt(1, 30);
    return switch (random.nextInt(10)) {
      case 0 -> "";
      case 1 -> "按年均增长" + number + "%测算";
      case 2 -> "按照年均新增" + number + "家测算";
      case 3 -> "按照年均增长0." + number + "个百分点测算";
      case 4 -> "根据《" + said() + "》";
      case 5 -> "参照《纲要》主要指标表对应指标数的" + number + "%测算";
      case 6 -> "2916为2019年的数据，2020年估算3250，按年均增长" + number + "%以上测算";
      case 7 -> "按用户数进行估算";
      case 8 -> lines();
      default -> "专家估计";
    };
  }

  private String joined(int pieces) {
    return IntStream.range(0, pieces)
        .mapToObj(_ -> random.nextInt(6) == 0 ? pick(RARE) : pick(PIECES))
        .collect(Collectors.joining());
  }

  private String pick(String... choices) {
    return pick(List.of(choices));
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
