package plandraft.layout;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A size of type 字号 by its Chinese name, 三号 for 16 points.
public record TypeSize(String name, BigDecimal points) {
  /// All that have a name, the largest first, as word processors have them.
  public static final List<TypeSize> NAMED =
      List.of(
          of("初号", "42"),
          of("小初", "36"),
          of("一号", "26"),
          of("小一", "24"),
          of("二号", "22"),
          of("小二", "18"),
          of("三号", "16"),
          of("小三", "15"),
          of("四号", "14"),
          of("小四", "12"),
          of("五号", "10.5"),
          of("小五", "9"),
          of("六号", "7.5"),
          of("小六", "6.5"),
          of("七号", "5.5"),
          of("八号", "5"));

  /// The name of the size of `points`, if it has one.
  public static Optional<String> name(BigDecimal points) {
    return NAMED.stream()
        .filter(size -> size.points().compareTo(points) == 0)
        .map(TypeSize::name)
        .findFirst();
  }

  private static TypeSize of(String name, String points) {
    return new TypeSize(name, new BigDecimal(points));
  }
}
