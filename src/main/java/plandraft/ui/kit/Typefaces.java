package plandraft.ui.kit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.text.Font;

/// The typefaces official documents name, or the nearest that a machine has.
public final class Typefaces {
  private static final Map<String, List<String>> OTHER_NAMES =
      Map.of(
          "仿宋_GB2312", List.of("FangSong_GB2312"),
          "仿宋", List.of("FangSong"),
          "楷体_GB2312", List.of("KaiTi_GB2312"),
          "楷体", List.of("KaiTi"),
          "黑体", List.of("SimHei"),
          "宋体", List.of("SimSun"),
          "方正小标宋简体", List.of("FZXiaoBiaoSong-B05S", "FZXBSJW--GB1-0"),
          "方正小标宋_GBK", List.of("FZXiaoBiaoSong-B05", "FZXBSK--GBK1-0"));

  private static final List<String> OFFICIAL =
      List.of("仿宋_GB2312", "楷体_GB2312", "黑体", "宋体", "方正小标宋简体", "方正小标宋_GBK", "仿宋", "楷体");

  private static final List<String> SERIF =
      List.of("FandolSong", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun");

  /// Typefaces of one kind, the most alike first; the kind is known by a word in its names.
  private record Kind(String word, List<String> alike) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "仿宋",
              with(
                  List.of("仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "华文仿宋", "STFangsong"),
                  List.of("FandolFang R", "FandolFang"))),
          new Kind(
              "楷",
              with(
                  List.of("楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "华文楷体", "STKaiti"),
                  List.of("Kaiti SC", "FandolKai"))),
          new Kind(
              "黑",
              with(
                  List.of("黑体", "SimHei", "华文黑体", "STHeiti", "Heiti SC", "FandolHei"),
                  List.of(
                      "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei"))),
          new Kind("标宋", List.of("方正小标宋简体", "方正小标宋_GBK", "华文中宋", "STZhongsong")),
          new Kind("宋", List.of("宋体", "SimSun", "华文宋体", "STSong")),
          new Kind(
              "Times",
              List.of(
                  "Liberation Serif", "Tinos", "Nimbus Roman", "TeX Gyre Termes", "FreeSerif")));

  private final Set<String> families;

  private Typefaces(Collection<String> families) {
    this.families = new TreeSet<>(families);
  }

  /// Typefaces among the families a machine has.
  public static Typefaces among(Collection<String> families) {
    return new Typefaces(families);
  }

  /// The typefaces of this machine.
  public static Typefaces here() {
    return among(Font.getFamilies());
  }

  /// What shows a document's typeface on this machine.
  ///
  /// @param wanted the name the document gives
  /// @param family the family that shows it
  /// @param own whether that is the typeface itself under one of its names
  public record Typeface(String wanted, String family, boolean own) {
    /// Whether it has to be set bold to look like the heavy face it stands in for.
    public boolean lighter() {
      return !own && wanted.contains("标宋") && SERIF.contains(family);
    }
  }

  /// The typefaces that official documents are set in, whether the machine has them or not.
  public List<String> official() {
    return OFFICIAL;
  }

  /// The families the machine has, in the order of their names.
  public Set<String> families() {
    return Collections.unmodifiableSet(families);
  }

  /// The typeface called `wanted`, or the nearest there is.
  public Typeface of(String wanted) {
    List<String> names = with(List.of(wanted), OTHER_NAMES.getOrDefault(wanted, List.of()));
    return names.stream()
        .filter(families::contains)
        .findFirst()
        .map(family -> new Typeface(wanted, family, true))
        .orElseGet(() -> new Typeface(wanted, nearest(wanted), false));
  }

  private String nearest(String wanted) {
    List<String> alike =
        KINDS.stream()
            .filter(kind -> wanted.contains(kind.word()))
            .findFirst()
            .map(Kind::alike)
            .orElse(List.of());
    return with(alike, SERIF).stream().filter(families::contains).findFirst().orElse("Serif");
  }

  private static List<String> with(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
