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

  private static final Pattern QUOTED =
      Pattern.compile("《([^《》]+)》(?:[（(][^（）()]*[）)])?(?:中|明确|进一步)*(?:提出|要求|明确|确定|指出|规定|部署|预计)");

  private final Pattern own;
  private final String title;

  private OwnWords(Pattern own, String title) {
    this.own = own;
    this.title = title;
  }

  /// The words of the area a plan is made for.
  static OwnWords of(Header header) {
    Matcher area = AREA.matcher(header.title());
    String words = USUAL + "|全市|全县|全区|全州|全镇";
    if (area.find()) {
      String name = Pattern.quote(area.group(1));
      words += "|" + name + "(?:" + area.group(2) + ")?|全" + area.group(2) + "|我" + area.group(2);
    }
    return new OwnWords(Pattern.compile("(?:(?:" + words + ")的?、?)*"), Names.key(header.title()));
  }

  /// Whether what a mention says of `named` is said of the plan's own.
  boolean admits(Mention mention, Names.Named named) {
    return own.matcher(mention.before(named)).matches() && !quotes(mention);
  }

  /// Whether the sentence tells what another document says: 《…规划》提出，….
  private boolean quotes(Mention mention) {
    Statement statement = mention.statement();
    int from = statement.sentenceAt(mention.amount().from()).from();
    return QUOTED
        .matcher(statement.text().substring(from, mention.amount().from()))
        .results()
        .anyMatch(quoted -> !title.endsWith(Names.key(quoted.group(1))));
  }
}
