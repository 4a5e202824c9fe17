package plandraft.recognize;

import java.util.Optional;
import java.util.regex.Pattern;
import plandraft.text.Numbering;

/// A line that begins with a heading.
///
/// @param title without number and closing sign
/// @param textFrom where in the line the text begins that runs on behind the heading; the line's
///   length if none does
record Headline(Optional<Label> label, String title, int textFrom) {
  private static final Pattern ALONE = Pattern.compile("前言|引言|序言|导言|结束语|结语|后记");
  private static final int LONGEST = 45;
  private static final int LONGEST_BEFORE_TEXT = 36;
  private static final String STOP = "。";
  private static final String GOES_ON = "；;，,、：:";

  /// The heading that `line` begins with.
  ///
  /// @param before the last number counted in （一）
  static Optional<Headline> read(Line line, int before) {
    String text = line.text();
    Optional<Label> label = Label.read(text, before);
    if (label.isEmpty()) {
      return unnumbered(line, text.strip());
    }
    if (label.get().numbering() == Numbering.ARTICLE) {
      return Optional.empty();
    }
    return numbered(line, text, label.get());
  }

  private static Optional<Headline> unnumbered(Line line, String text) {
    boolean styled = line.look().outline().isPresent() && points(text) <= LONGEST;
    boolean alone = text.length() <= LONGEST && standsAlone(text);
    return alone || styled && !text.isEmpty()
        ? Optional.of(
            new Headline(
                Optional.empty(), alone ? unspaced(text) : bare(text), line.text().length()))
        : Optional.empty();
  }

  private static Optional<Headline> numbered(Line line, String text, Label label) {
    int lead = line.leadEnd();
    if (lead > label.end() && points(text.substring(label.end(), lead)) <= LONGEST) {
      return Optional.of(
          new Headline(Optional.of(label), bare(text.substring(label.end(), lead)), lead));
    }
    int stop = text.indexOf(STOP, label.end());
    String title = text.substring(label.end(), stop < 0 ? text.length() : stop).strip();
    boolean styled = line.look().outline().isPresent();
    boolean heading =
        stop < 0 ? endsLikeTitle(title, styled) : points(title) <= LONGEST_BEFORE_TEXT;
    if (title.isEmpty() || !heading || title.indexOf('；') >= 0) {
      return Optional.empty();
    }
    int end = stop < 0 ? text.length() : stop + 1;
    return Optional.of(new Headline(Optional.of(label), bare(title), end));
  }

  private static boolean endsLikeTitle(String title, boolean styled) {
    boolean goesOn = !title.isEmpty() && GOES_ON.indexOf(title.charAt(title.length() - 1)) >= 0;
    return points(title) <= LONGEST && (styled || !goesOn);
  }

  private static String unspaced(String title) {
    return title.replaceAll("[\\s　]+", "");
  }

  private static String bare(String title) {
    return title.strip().replaceFirst("[。：:]+$", "").strip();
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }

  /// Whether a title is one of those that bear no number: 前言.
  static boolean standsAlone(String title) {
    return ALONE.matcher(unspaced(title)).matches();
  }

  /// Whether text runs on behind the heading.
  boolean runsOn(Line line) {
    return !line.text().substring(textFrom).isBlank();
  }
}
