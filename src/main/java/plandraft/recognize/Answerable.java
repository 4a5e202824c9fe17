package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plandraft.model.Responsibility;

/// Reads the units a measure is given to: 乐清市、平阳县人民政府 are two governments, 各县（市、区）人民政府 stays whole.
final class Answerable {
  private static final Pattern ENDS =
      Pattern.compile(
          ".*(?:局|委|办|府|会|公司|中心|集团|院|行|部|厅|站|所|队|社|司|署|处|单位|部门|学校|大学|学院|街道|军区|组|银行|成员|室|中央|党校|[^本专学]科|[^控参]股"
              + "|(?:妇|残|文|侨|商|社科)联|科协)"
              + "(?:[（(].*[)）])?$");
  private static final Pattern SHARED =
      Pattern.compile("(?:人民政府|政府|管委会|管理委员会|街道办事处|办事处|分公司|经信局|发改局|商务局)$");
  private static final Pattern AREA =
      Pattern.compile(".*(?:[省市县区镇乡旗州盟]|街道|集聚区|科技城|新城|新区|园区|园|港|湾)(?:[（(].*[)）])?$");

  /// A unit behind whose name stands that it leads.
  private static final Pattern LEADING =
      Pattern.compile("([^、，,；;（()）\\n*]+)[（(](?:牵头|主办)(?:单位)?[)）]");

  private static final int LONGEST = 30;
  private static final int OF_TEN = 6;

  private Answerable() {}

  /// The units as printed, each under its whole name.
  static Responsibility read(String printed) {
    String line = printed.replaceAll("\\s*\n\\s*", "\n").strip();
    List<String> leads = new ArrayList<>();
    List<String> supporting = new ArrayList<>();
    for (String group : groups(LEADING.matcher(line).replaceAll("*$1"))) {
      Responsibility read = Responsibility.read(group);
      leads.addAll(whole(read.leads()));
      supporting.addAll(whole(read.supporting()));
    }
    return new Responsibility(line.replace('\n', '、'), distinct(leads), distinct(supporting));
  }

  /// Lead and supporting units that stand in columns of their own.
  static Responsibility of(String leads, String supporting) {
    return Responsibility.of(units(leads), units(supporting));
  }

  private static List<String> units(String printed) {
    Responsibility read = read(printed);
    return read.units();
  }

  private static List<String> distinct(List<String> units) {
    return units.stream().distinct().toList();
  }

  /// The stretches between ， outside parentheses.
  private static List<String> groups(String printed) {
    List<String> groups = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int at = 0; at < printed.length(); at++) {
      char c = printed.charAt(at);
      depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
      if (depth <= 0 && "，,；;\n".indexOf(c) >= 0) {
        groups.add(printed.substring(from, at));
        from = at + 1;
      }
    }
    groups.add(printed.substring(from));
    return groups;
  }

  /// The names, those of bare areas completed by the kind of office the next full name ends in.
  private static List<String> whole(List<String> units) {
    List<String> whole = new ArrayList<>();
    Optional<String> shared = Optional.empty();
    for (String unit : units.reversed()) {
      boolean area = AREA.matcher(unit).matches() && !ENDS.matcher(unit).matches();
      whole.addFirst(area ? unit + shared.orElse("") : unit);
      if (!area) {
        Matcher end = SHARED.matcher(unit);
        shared = end.find() ? Optional.of(end.group()) : Optional.empty();
      }
    }
    return whole;
  }

  /// Whether a cell names units and says nothing else.
  static boolean isUnits(String text) {
    if (text.isBlank() || text.contains("。")) {
      return false;
    }
    List<String> units =
        Stream.concat(
                Responsibility.read(text).leads().stream(),
                Responsibility.read(text).supporting().stream())
            .toList();
    long offices = units.stream().filter(unit -> ENDS.matcher(unit).matches()).count();
    long named =
        units.stream()
            .filter(unit -> unit.length() <= LONGEST)
            .filter(unit -> ENDS.matcher(unit).matches() || AREA.matcher(unit).matches())
            .count();
    return offices > 0 && named * 10 >= (long) units.size() * OF_TEN;
  }
}
