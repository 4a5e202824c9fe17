package plandraft.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The units answerable for a measure, as printed ("*市经信局、市科技局，各县（市、区）人民政府") and as meant: * marks
/// a lead unit 牵头单位, the others support 配合单位.
public record Responsibility(String printed, List<String> leads, List<String> supporting) {
  /// No unit is named yet.
  public static final Responsibility NOBODY = new Responsibility("", List.of(), List.of());

  public Responsibility {
    leads = List.copyOf(leads);
    supporting = List.copyOf(supporting);
  }

  /// Reads units as printed: 、 and ， part them outside parentheses, * or ★ marks leads.
  public static Responsibility read(String printed) {
    List<String> leads = new ArrayList<>();
    List<String> supporting = new ArrayList<>();
    for (String unit : parts(printed)) {
      boolean lead = unit.startsWith("*") || unit.startsWith("★");
      String name = (lead ? unit.substring(1) : unit).strip();
      if (!name.isEmpty()) {
        (lead ? leads : supporting).add(name);
      }
    }
    return new Responsibility(printed, leads, supporting);
  }

  /// The units, printed with the leads first.
  public static Responsibility of(List<String> leads, List<String> supporting) {
    String printed =
        Stream.concat(leads.stream().map(lead -> "*" + lead), supporting.stream())
            .collect(Collectors.joining("、"));
    return new Responsibility(printed, leads, supporting);
  }

  /// Other units in the print of these: the signs that part units stay before those that stay.
  public Responsibility withUnits(List<String> nextLeads, List<String> nextSupporting) {
    if (nextLeads.equals(leads) && nextSupporting.equals(supporting)) {
      return this;
    }
    StringBuilder next = new StringBuilder();
    Responsibility plain = of(nextLeads, nextSupporting);
    for (String unit : plain.units()) {
      boolean lead = nextLeads.contains(unit);
      next.append(next.isEmpty() ? "" : separatorBefore(unit)).append(lead ? "*" : "").append(unit);
    }
    return new Responsibility(next.toString(), nextLeads, nextSupporting);
  }

  private String separatorBefore(String unit) {
    int at = whole(unit);
    int sign = at > 0 && "*★".indexOf(printed.charAt(at - 1)) >= 0 ? at - 2 : at - 1;
    boolean far = sign >= 0 && "，,；;\n".indexOf(printed.charAt(sign)) >= 0;
    return far ? printed.substring(sign, sign + 1) : "、";
  }

  /// Where a unit stands in print, not as part of another's name; -1 if it does not.
  private int whole(String unit) {
    int at = printed.indexOf(unit);
    while (at >= 0 && !(bounds(at - 1) && bounds(at + unit.length()))) {
      at = printed.indexOf(unit, at + 1);
    }
    return at;
  }

  private boolean bounds(int at) {
    return at < 0 || at >= printed.length() || "、，,；;\n*★ ".indexOf(printed.charAt(at)) >= 0;
  }

  /// Every unit named, leads first.
  public List<String> units() {
    return Stream.concat(leads.stream(), supporting.stream()).toList();
  }

  private static List<String> parts(String printed) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    for (char c : printed.toCharArray()) {
      depth = Math.max(0, depth + ("（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0));
      if (depth == 0 && "、，,；;\n".indexOf(c) >= 0) {
        parts.add(part.toString().strip());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString().strip());
    return parts;
  }
}
