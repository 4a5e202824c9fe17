package plandraft.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// The widths of a table's columns in tenths of a millimetre; together they fill its width.
///
/// @param tenths one width a column
public record Widths(List<Integer> tenths) {
  /// The narrowest that a column is set by hand: one character and its margins.
  private static final int NARROWEST = 50;

  private static final int TENTH = 10;
  private static final int TENTHS_AN_INCH = 254;
  private static final double TWIPS_AN_INCH = 1440;

  public Widths {
    tenths = List.copyOf(tenths);
  }

  /// The widths that columns with these `shares` have in a table of `twips`.
  public static Widths of(List<Integer> shares, int twips) {
    int whole = (int) Math.round(twips * TENTHS_AN_INCH / TWIPS_AN_INCH);
    return new Widths(shared(shares, whole));
  }

  /// These widths with another in millimetres for the column at `index`; the others share what is
  /// left as they did before.
  ///
  /// @throws NotAllowed if the others would have no room then
  public Widths with(int index, BigDecimal millimetres) {
    int whole = tenths.stream().mapToInt(Integer::intValue).sum();
    int others = tenths.size() - 1;
    int most = others == 0 ? whole : whole - others * NARROWEST;
    int least = others == 0 ? whole : NARROWEST;
    NotAllowed.unlessWithin("", millimetres, least / TENTH, most / TENTH);
    int wanted =
        millimetres
            .multiply(BigDecimal.TEN)
            .setScale(0, RoundingMode.HALF_UP)
            .min(BigDecimal.valueOf(most))
            .intValueExact();
    List<Integer> rest = new ArrayList<>(tenths);
    rest.remove(index);
    List<Integer> next = new ArrayList<>(shared(rest, whole - wanted));
    next.add(index, wanted);
    return new Widths(next);
  }

  /// The width of the column at `index` in millimetres, with one decimal where it has one.
  public String millimetres(int index) {
    return BigDecimal.valueOf(tenths.get(index), 1).stripTrailingZeros().toPlainString();
  }

  /// What of `whole` comes to each of `shares`, none less than one.
  private static List<Integer> shared(List<Integer> shares, int whole) {
    long sum = shares.stream().mapToLong(Integer::longValue).sum();
    List<Integer> parts = new ArrayList<>();
    long before = 0;
    int given = 0;
    for (int share : shares) {
      before += share;
      int until = (int) Math.round((double) whole * before / sum);
      int behind = shares.size() - parts.size() - 1;
      int part = Math.clamp(until - given, 1, Math.max(1, whole - given - behind));
      parts.add(part);
      given += part;
    }
    return parts;
  }
}
