package plandraft.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the program remembers of its user.
///
/// @param recent the plans opened last, the latest first
/// @param window where the window stood
/// @param language the tag of the window's language, `zh-CN` or `en`
/// @param zoom percent
/// @param user the name that comments and locks go by; blank until it was asked
/// @param organization the organization that comments go by; blank until it was asked
/// @param panes how the window is divided, once somebody did
public record Settings(
    List<Path> recent,
    Optional<Window> window,
    Theme theme,
    String language,
    int zoom,
    String user,
    String organization,
    Optional<Panes> panes) {
  /// What a first run begins with.
  public static final Settings FIRST =
      new Settings(
          List.of(), Optional.empty(), Theme.SYSTEM, "zh-CN", 100, "", "", Optional.empty());

  private static final int MOST_RECENT = 20;

  public Settings {
    recent = List.copyOf(recent);
  }

  /// Light or dark.
  public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
  }

  /// A window's place on the screen, in points.
  public record Window(double x, double y, double width, double height, boolean maximized) {}

  /// How the window is divided; 0 is as the program thinks best.
  ///
  /// @param outline the width of the outline, in points
  /// @param inspector the width of the inspector, in points
  /// @param middle the share of the height that the middle keeps from the pane below it
  public record Panes(double outline, double inspector, double middle) {
    /// A window nobody has divided yet.
    public static final Panes USUAL = new Panes(0, 0, 0);
  }

  /// These with the window divided otherwise.
  public Settings withPanes(Panes next) {
    return new Settings(
        recent, window, theme, language, zoom, user, organization, Optional.of(next));
  }

  /// These with `plan` as the plan opened last.
  public Settings withRecent(Path plan) {
    Path absolute = plan.toAbsolutePath();
    List<Path> next =
        Stream.concat(
                Stream.of(absolute), recent.stream().filter(before -> !before.equals(absolute)))
            .limit(MOST_RECENT)
            .toList();
    return new Settings(next, window, theme, language, zoom, user, organization, panes);
  }

  /// These without `plan` among the recent ones.
  public Settings withoutRecent(Path plan) {
    List<Path> next = recent.stream().filter(before -> !before.equals(plan)).toList();
    return new Settings(next, window, theme, language, zoom, user, organization, panes);
  }

  /// These with the window elsewhere.
  public Settings withWindow(Window next) {
    return new Settings(
        recent, Optional.of(next), theme, language, zoom, user, organization, panes);
  }

  /// These with another theme.
  public Settings withTheme(Theme next) {
    return new Settings(recent, window, next, language, zoom, user, organization, panes);
  }

  /// These in another language.
  public Settings withLanguage(String next) {
    return new Settings(recent, window, theme, next, zoom, user, organization, panes);
  }

  /// These at another zoom.
  public Settings withZoom(int next) {
    return new Settings(recent, window, theme, language, next, user, organization, panes);
  }

  /// These for another person.
  public Settings withUser(String nextUser, String nextOrganization) {
    return new Settings(recent, window, theme, language, zoom, nextUser, nextOrganization, panes);
  }
}
