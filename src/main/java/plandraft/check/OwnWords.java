package plandraft.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.model.Header;

/// Tells whether words before an indicator's name leave it the plan's own: 到2025年全市, 力争, but not
/// 城北区 or 全省.
final class OwnWords {
  private static final Pattern AREA = Pattern.compile("^(.{2,7}?)(省|自治区|自治州|盟|市|州|县|区|旗|镇)");
  private static final String USUAL =
      "力争|争取|确保|实现|推动|促进|促使|使|预计|预期|其中|和|与|及|以及|将|年底|年末|末|底|时|期间|累计|共|其|各类|总体"
          + "|全域|我市|我县|我区|我州|我镇|本市|本县|本区|境内|区域内|辖区内|规划期末|期末|目标|基本|推进|完成|建成";

  private final Pattern own;

  private OwnWords(Pattern own) {
    this.own = own;
  }

  /// The words of the area a plan is made for.
  static OwnWords of(Header header) {
    Matcher area = AREA.matcher(header.title());
    String words = USUAL + "|全市|全县|全区|全州|全镇";
    if (area.find()) {
      String name = Pattern.quote(area.group(1));
      words += "|" + name + "(?:" + area.group(2) + ")?|全" + area.group(2) + "|我" + area.group(2);
    }
    return new OwnWords(Pattern.compile("(?:(?:" + words + ")的?、?)*"));
  }

  /// Whether nothing in the words says that it is another's.
  boolean admits(String words) {
    return own.matcher(words).matches();
  }
}
