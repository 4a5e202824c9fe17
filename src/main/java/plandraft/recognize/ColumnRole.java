package plandraft.recognize;

import java.util.List;
import java.util.regex.Pattern;
import plandraft.say.Message;

/// What a column of a table holds.
public enum ColumnRole {
  NUMBER("role.number", "序号|编号|号|(?i:no\\.?)"),
  CATEGORY("role.category", "类别|一级指标|指标类别|指标类型|分类|领域|维度|类型|大类|方面|(?i:category|level1)"),
  NAME("role.name", "指标|指标名称|具体指标|主要指标|二级指标|三级指标|核心指标|发展指标|名称|指标项|指标内容|(?i:indicator.*|level2)"),
  UNIT("role.unit", "(?:计量)?单位|(?i:unit)"),
  NATURE("role.nature", "(?:指标)?(?:属性|性质)"),
  BASE("role.base", ".*(?:基期|基准|现状|基数|实际|完成|现值).*|(?i:base.*)"),
  BASE_YEAR("role.baseYear", "(?:基期|基准|基数|现状)(?:值|数)?(?:所属)?(?:年|年份|年度)|(?i:base_?year)"),
  TARGET("role.target", "(?!目标任务).*(?:目标|规划|预期)(?:值|数)?.*|(?i:target.*)"),
  MILESTONE("role.milestone", "[^增长速]*(?:19|20)\\d\\d年?.*"),
  GROWTH("role.growth", "(?:年均|平均)?.*(?:年均|增长|增速|增幅|累计).*"),
  BASIS("role.basis", "(?:测算|计算|数据|确定|制定)?(?:依据|说明|来源|方法)(?:及说明)?|测算.*|(?i:basis.*)"),
  TASK("role.task", ".*任务.*|(?:重点|主要|年度)?工作(?:名称|事项|项目|任务|要点)?|事项|项目|工程"),
  MEASURE("role.measure", ".*(?:内容|举措|措施|要求).*"),
  UNITS("role.units", "(?:主要)?责任(?:单位|部门|主体|分工)|承担单位|实施(?:单位|主体)|落实单位"),
  LEADS("role.leads", "(?!.*(?:领导|负责人|联系人)).*牵头.*|主办单位|主要责任单位"),
  SUPPORTING("role.supporting", ".*(?:配合|协办|协助|参与|参加).*"),
  DEADLINE("role.deadline", ".*(?:时限|时间|期限|进度|节点|完成日期).*"),
  INDICATORS("role.indicators", "(?:关联|对应|相关)指标"),
  REGION("role.region", "地区|区域|县[（(]市.*|各?(?:县|区|市|镇|乡).*(?:名称)?|单位名称|行政区.*"),
  VALUE("role.value", ".*"),
  OTHER("role.other", "");

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
          BASE_YEAR,
          MILESTONE,
          BASE,
          TARGET,
          REGION,
          MEASURE,
          TASK);

  /// How far a value has come, which is no value of a year: 2022年完成率.
  private static final Pattern PROGRESS = Pattern.compile(".*(?:完成(?:率|比例|度|情况)|序时进度|达标率).*");

  private final String key;
  private final Pattern heading;

  ColumnRole(String key, String heading) {
    this.key = key;
    this.heading = Pattern.compile(heading);
  }

  /// What a column under `heading`, without blanks, most likely holds.
  static ColumnRole of(String heading) {
    if (PROGRESS.matcher(heading).matches()) {
      return VALUE;
    }
    return ASKED.stream()
        .filter(role -> role.heading.matcher(heading).matches())
        .findFirst()
        .orElse(heading.isEmpty() ? OTHER : VALUE);
  }

  /// What people call it.
  public Message title() {
    return Message.of(ColumnRole.class, key);
  }

  /// Whether it holds the value of a year.
  boolean isYear() {
    return this == BASE || this == TARGET || this == MILESTONE;
  }
}
