package plandraft.ui.write;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.text.Font;

/// The typefaces of official documents, or the nearest the machine has.
///
/// @param song 仿宋 of running text
/// @param hei 黑体 of chapter headings
/// @param kai 楷体 of second headings and lead-ins
/// @param strong what is set bold in running text; 黑体 where 仿宋 has no bold
record Faces(String song, String hei, String kai, String strong) {
  private static final List<String> FANGSONG =
      List.of(
          "FangSong_GB2312",
          "仿宋_GB2312",
          "FangSong",
          "仿宋",
          "STFangsong",
          "华文仿宋",
          "FandolFang R",
          "FandolFang",
          "Noto Serif CJK SC",
          "Source Han Serif SC",
          "Songti SC",
          "SimSun");
  private static final List<String> HEITI =
      List.of(
          "SimHei",
          "黑体",
          "Heiti SC",
          "STHeiti",
          "FandolHei",
          "Noto Sans CJK SC",
          "Source Han Sans SC",
          "PingFang SC",
          "Microsoft YaHei");
  private static final List<String> KAITI =
      List.of(
          "KaiTi_GB2312", "楷体_GB2312", "KaiTi", "楷体", "Kaiti SC", "STKaiti", "华文楷体", "FandolKai");

  /// The faces found among the families a machine has.
  ///
  /// @param bold whether a family has a bold face
  static Faces among(Collection<String> families, Predicate<String> bold) {
    String song = first(FANGSONG, families, "Serif");
    String hei = first(HEITI, families, "System");
    return new Faces(song, hei, first(KAITI, families, song), bold.test(song) ? song : hei);
  }

  /// The faces of this machine.
  static Faces here() {
    return among(
        Font.getFamilies(),
        family -> Font.getFontNames(family).stream().anyMatch(name -> name.endsWith("Bold")));
  }

  private static String first(List<String> wanted, Collection<String> families, String otherwise) {
    return wanted.stream().filter(families::contains).findFirst().orElse(otherwise);
  }
}
