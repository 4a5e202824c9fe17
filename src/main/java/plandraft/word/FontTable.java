package plandraft.word;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import plandraft.document.Style;
import plandraft.office.Markup;

/// The Chinese fonts of a document as `fontTable.xml`, with the fonts that may stand in for those a
/// computer lacks: without it a word processor takes any, though the same letters lie there under
/// another name. Charset 86 (hexadecimal) is GB 2312.
final class FontTable {
  private static final Map<String, String> STAND_INS =
      Map.of(
          "仿宋_GB2312", "仿宋,FangSong",
          "仿宋", "仿宋_GB2312,FangSong",
          "楷体_GB2312", "楷体,KaiTi",
          "楷体", "楷体_GB2312,KaiTi",
          "黑体", "SimHei",
          "宋体", "SimSun",
          "方正小标宋简体", "方正小标宋_GBK,FZXiaoBiaoSong-B05S");

  private FontTable() {}

  /// Writes the fonts of `styles`.
  static void write(List<Style> styles, Markup xml) throws IOException {
    Set<String> fonts = new TreeSet<>();
    styles.forEach(style -> fonts.add(style.eastAsian()));
    xml.put("<w:fonts xmlns:w=\"").put(Names.W).put("\">");
    for (String font : fonts) {
      xml.put("<w:font w:name=\"").text(font).put("\">");
      if (STAND_INS.containsKey(font)) {
        xml.put("<w:altName w:val=\"").text(STAND_INS.get(font)).put("\"/>");
      }
      xml.put("<w:charset w:val=\"86\"/></w:font>");
    }
    xml.put("</w:fonts>").flush();
  }
}
