package plandraft.recognize;

import java.util.List;
import java.util.regex.Pattern;

/// What a column of a table holds.
public enum ColumnRole {
  NUMBER("序号|编号|号"),
  CATEGORY("类别|一级指标|指标类别|指标类型|分类|领域|维度|类型|大类|方面"),
  NAME("指标|指标名称|具体指标|主要指标|二级指标|三级指标|核心指标|发展指标|名称|指标项|指标内容"),
  UNIT("(?:计量)?单位"),
  NATURE("(?:指标)?(?:属性|性质)"),
  BASE(".*(?:基期|基准|现状|基数|实际|完成|现值).*"),
  TARGET(".*(?:目标|规划|预期)(?:值|数)?.*"),
  MILESTONE("[^增长速]*(?:19|20)\\d\\d年?.*"),
  GROWTH("(?:年均|平均)?.*(?:年均|增长|增速|增幅|累计).*"),
  BASIS("(?:测算|计算|数据|确定|制定)?(?:依据|说明|来源|方法)(?:及说明)?|测算.*"),
  TASK(".*任务.*|工作(?:名称|事项|项目|任务|要点)?|事项|项目|工程"),
  MEASURE(".*(?:内容|举措|措施|要求).*"),
  UNITS("(?:主要)?责任(?:单位|部门|主体|分工)|承担单位|实施(?:单位|主体)|落实单位"),
  LEADS(".*牵头.*|主办单位|主要责任单位"),
  SUPPORTING(".*(?:配合|协办|协助|参与|参加).*"),
  DEADLINE(".*(?:时限|时间|期限|进度|节点|完成日期).*"),
  INDICATORS("(?:关联|对应|相关)指标"),
  REGION("地区|区域|县[（(]市.*|各?(?:县|区|市|镇|乡).*(?:名称)?|单位名称|行政区.*"),
  VALUE(".*"),
  OTHER("");

  /// Asked in this order: 责任单位 before 单位, 指标内容 before 内容.
  private static final List<ColumnRole> ASKED =
      List.of(
          NUMBER,
          UNITS,
          LEADS,
          SUPPORTING,
          INDICATORS,
          UNIT,
          NATURE,
          CATEGORY,
          NAME,
          BASIS,
          GROWTH,
          DEADLINE,
          MILESTONE,
          BASE,
          TARGET,
          REGION,
          MEASURE,
          TASK);

  private final Pattern heading;

  ColumnRole(String heading) {
    this.heading = Pattern.compile(heading);
  }

  /// What a column under `heading`, without blanks, most likely holds.
  static ColumnRole of(String heading) {
    return ASKED.stream()
        .filter(role -> role.heading.matcher(heading).matches())
        .findFirst()
        .orElse(heading.isEmpty() ? OTHER : VALUE);
  }

  /// Whether it holds the value of a year.
  boolean isYear() {
    return this == BASE || this == TARGET || this == MILESTONE;
  }
}
