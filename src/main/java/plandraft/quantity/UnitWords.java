package plandraft.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The register of unit words: what counts as a unit, and which ones fold into one another.
final class UnitWords {
  /// A unit as a number of another one: 亿元 is 10⁸ 元.
  record Folded(BigDecimal factor, String base) {}

  private static final int LONGEST = 6;

  /// Longest first, so that 万亿 is not read as 万.
  private static final List<Map.Entry<String, Integer>> SCALES =
      List.of(
          Map.entry("万亿", 12),
          Map.entry("千亿", 11),
          Map.entry("百亿", 10),
          Map.entry("十亿", 9),
          Map.entry("千万", 7),
          Map.entry("百万", 6),
          Map.entry("十万", 5),
          Map.entry("亿", 8),
          Map.entry("万", 4),
          Map.entry("千", 3),
          Map.entry("百", 2),
          Map.entry("十", 1));

  private static final Map<String, Folded> FOLDED = folded();

  private static final Set<String> PLAIN =
      Set.of(
          """
          元 美元 欧元 港元 人 人次 人年 户 户次 家 家次 名 位 个 个月 件 件次 台 台套 台次 套 项 项次 条 条次 座 所 处 次 场 场次
          班 班次 期 批 批次 部 篇 册 本 张 幅 份 只 头 羽 尾 株 棵 辆 艘 架 架次 列 列次 标准箱 箱 标箱 TEU 车次 车位 车公里
          床 床位 间 栋 幢 层 片 块 枚 颗 支 根 口 门 线 路 对 组 队 团 类 种 门类 款 岁 年 分 分钟 秒 毫秒 小时 天 日 工作日
          学时 课时 学位 机架 标准机架 机柜 站 点位 站点 端口 节点 线程 桩 充电桩 杆 芯公里 皮长公里 盏 眼 宗 起 例 单 笔 票
          席 席位 倍 折 度 摄氏度 ℃ 吨标准煤 吨标煤 千克标准煤 克标准煤 立方米 m³ 升 毫升 伏 千伏 kV 千伏安 兆伏安 分贝 Hz GHz
          MHz KB MB GB TB PB EB ZB 微克 毫克 微米 纳米 毫米 厘米 海里 马力 千焦 吉焦 兆焦 亩次 标台 总吨 载重吨 吨公里
          吨千米 人公里 人千米 级
          """
              .strip()
              .split("\\s+"));

  private static final Set<String> NAMES = names();

  private UnitWords() {}

  private static Set<String> names() {
    Set<String> names = new HashSet<>(PLAIN);
    names.addAll(FOLDED.keySet());
    return Set.copyOf(names);
  }

  private static Map<String, Folded> folded() {
    Map<String, Folded> units = new HashMap<>();
    fold(units, "%", "% 1", "百分点 1", "个百分点 1", "pct 1", "‰ 0.1", "千分点 0.1", "个千分点 0.1");
    fold(units, "bps", "bps 1", "Kbps 1e3", "kbps 1e3", "Mbps 1e6", "Gbps 1e9", "Tbps 1e12");
    fold(units, "bps", "M 1e6", "G 1e9", "T 1e12", "Mb/s 1e6", "Gb/s 1e9", "Tb/s 1e12");
    fold(units, "米", "米 1", "m 1", "千米 1e3", "公里 1e3", "km 1e3", "万公里 1e7");
    fold(units, "亩", "亩 1", "公顷 15", "平方公里 1500", "平方千米 1500", "km² 1500", "hm² 15");
    fold(units, "平方米", "平方米 1", "㎡ 1", "m² 1", "平米 1");
    fold(units, "克", "克 1", "千克 1e3", "公斤 1e3", "kg 1e3", "吨 1e6");
    fold(units, "瓦", "瓦 1", "千瓦 1e3", "kW 1e3", "兆瓦 1e6", "MW 1e6", "吉瓦 1e9", "GW 1e9");
    fold(units, "瓦时", "瓦时 1", "千瓦时 1e3", "kWh 1e3", "兆瓦时 1e6", "MWh 1e6", "GWh 1e9");
    fold(units, "FLOPS", "FLOPS 1", "TFLOPS 1e12", "PFLOPS 1e15", "EFLOPS 1e18");
    return Map.copyOf(units);
  }

  private static void fold(Map<String, Folded> units, String base, String... members) {
    for (String member : members) {
      int space = member.indexOf(' ');
      units.put(
          member.substring(0, space),
          new Folded(new BigDecimal(member.substring(space + 1)), base));
    }
  }

  /// Whether the register says by itself what the word folds into.
  static boolean isFolded(String word) {
    return FOLDED.containsKey(word);
  }

  /// How much of what a simple unit is; a word not in the register is its own base.
  static Folded fold(String word) {
    Folded known = FOLDED.get(word);
    if (known != null) {
      return known;
    }
    for (Map.Entry<String, Integer> scale : SCALES) {
      if (word.startsWith(scale.getKey()) && !PLAIN.contains(word)) {
        Folded rest = fold(word.substring(scale.getKey().length()));
        return new Folded(rest.factor().scaleByPowerOfTen(scale.getValue()), rest.base());
      }
    }
    return new Folded(BigDecimal.ONE, word);
  }

  /// Where the simple unit that starts at `from` ends, the longest that does; `from` if none.
  static int end(String text, int from) {
    int scaled = afterScale(text, from);
    return Math.max(afterWord(text, scaled), afterWord(text, from));
  }

  private static int afterScale(String text, int from) {
    for (Map.Entry<String, Integer> scale : SCALES) {
      if (text.startsWith(scale.getKey(), from)) {
        return from + scale.getKey().length();
      }
    }
    return from;
  }

  private static int afterWord(String text, int from) {
    for (int end = Math.min(text.length(), from + LONGEST); end > from; end--) {
      if (NAMES.contains(text.substring(from, end)) && !splitsLatinWord(text, end)) {
        return end;
      }
    }
    return from;
  }

  private static boolean splitsLatinWord(String text, int end) {
    return end < text.length() && latin(text.charAt(end - 1)) && latin(text.charAt(end));
  }

  private static boolean latin(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }
}
