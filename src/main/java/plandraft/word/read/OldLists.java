package plandraft.word.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/// The automatic numbers of a .doc file, counted as those of a .docx file are.
final class OldLists {
  /// The formats by the numbers that old files have for them ([MS-OSHARED], 2.2.1.3).
  private static final Map<Integer, String> FORMATS =
      Map.ofEntries(
          Map.entry(1, "upperRoman"),
          Map.entry(2, "lowerRoman"),
          Map.entry(3, "upperLetter"),
          Map.entry(4, "lowerLetter"),
          Map.entry(5, "ordinal"),
          Map.entry(6, "cardinalText"),
          Map.entry(7, "ordinalText"),
          Map.entry(10, "ideographDigital"),
          Map.entry(11, "japaneseCounting"),
          Map.entry(14, "decimalFullWidth"),
          Map.entry(18, "decimalEnclosedCircle"),
          Map.entry(22, "decimalZero"),
          Map.entry(23, "bullet"),
          Map.entry(26, "decimalEnclosedFullstop"),
          Map.entry(27, "decimalEnclosedParen"),
          Map.entry(28, "decimalEnclosedCircleChinese"),
          Map.entry(29, "ideographEnclosedCircle"),
          Map.entry(30, "ideographTraditional"),
          Map.entry(31, "ideographZodiac"),
          Map.entry(33, "taiwaneseCounting"),
          Map.entry(34, "ideographLegalTraditional"),
          Map.entry(35, "taiwaneseCountingThousand"),
          Map.entry(36, "taiwaneseDigital"),
          Map.entry(37, "chineseCounting"),
          Map.entry(38, "chineseLegalSimplified"),
          Map.entry(39, "chineseCountingThousand"),
          Map.entry(57, "numberInDash"),
          Map.entry(255, "none"));

  private final Lists lists = Lists.none();
  private final Counters counters = new Counters(lists);
  private final Set<Integer> known = new HashSet<>();

  /// What a word processor shows before `paragraph`; empty if nothing.
  String number(Paragraph paragraph) {
    int number = paragraph.getIlfo();
    if (!paragraph.isInList() || number <= 0) {
      return "";
    }
    if (known.add(number)) {
      add(number, paragraph.getList());
    }
    return counters.next(number, paragraph.getIlvl());
  }

  private void add(int number, HWPFList list) {
    if (list == null || list.getListData() == null) {
      return;
    }
    Map<Integer, ListLevel> levels = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    int count = Math.min(list.getListData().getLevels().length, Lists.LEVELS);
    for (char level = 0; level < count; level++) {
      levels.put((int) level, level(list, level));
      if (list.isStartAtOverridden(level)) {
        starts.put((int) level, Math.max(0, list.getStartAt(level)));
      }
    }
    lists.add(number, list.getListData().getLsid(), levels, starts);
  }

  private static ListLevel level(HWPFList list, char level) {
    StringBuilder text = new StringBuilder();
    String template = list.getNumberText(level);
    for (char c : (template == null ? "" : template).toCharArray()) {
      text.append(c < Lists.LEVELS ? "%" + (c + 1) : c);
    }
    String suffix =
        switch (list.getTypeOfCharFollowingTheNumber(level)) {
          case 1 -> "space";
          case 2 -> "nothing";
          default -> "tab";
        };
    return new ListLevel(
        Math.max(0, list.getListData().getLevels()[level].getStartAt()),
        FORMATS.getOrDefault(list.getNumberFormat(level), "decimal"),
        text.toString(),
        -1,
        list.getListData().getLevels()[level].isLegalNumbering(),
        suffix,
        Optional.empty());
  }
}
