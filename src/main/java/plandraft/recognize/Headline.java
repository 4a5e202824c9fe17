package plandraft.recognize;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.text.Numbering;

/// A line that begins with a heading.
///
/// @param title without number and closing sign
/// @param textFrom where in the line the text begins that runs on behind the heading; the line's
///   length if none does
/// @param depth how many numbers a decimal one such as 2.1.3 has; 0 without one
record Headline(Optional<Label> label, String title, int textFrom, int depth) {
  private static final Pattern ALONE = Pattern.compile("前言|引言|序言|导言|结束语|结语|后记");

  private static final Pattern DECIMAL =
      Pattern.compile(
          "^(\\d{1,2}(?:[.．]\\d{1,2}){0,4})[.．]?[\\s　]+(?=[\\p{IsIdeographic}“《A-Za-z])");
  private static final int LONGEST = 45;
  private static final int LONGEST_BEFORE_TEXT = 36;
  private static final String STOP = "。";
  private static final String SENTENCE = "。；，！？|\t";
  private static final String GOES_ON = "；;，,、：:";

  /// The heading that `line` begins with.
  ///
  /// @param before the last number counted in （一）
  static Optional<Headline> read(Line line, int before) {
    return read(line, Label.read(line.text(), before));
  }

  /// The heading that `line` begins with behind its `label`.
  static Optional<Headline> read(Line line, Optional<Label> label) {
    String text = line.text();
    if (label.isEmpty()) {
      return unnumbered(line, text.strip());
    }
    if (label.get().numbering() == Numbering.ARTICLE) {
      return Optional.empty();
    }
    boolean part = label.get().numbering() != Numbering.PART || isPart(text, label.get());
    return part ? numbered(line, text, label.get()) : Optional.empty();
  }

  /// Whether 第一篇 names a part rather than an article that a sentence speaks of.
  private static boolean isPart(String text, Label label) {
    return isTitle(text) && text.substring(label.end()).matches("[^的（(，、].*");
  }

  private static Optional<Headline> unnumbered(Line line, String text) {
    boolean styled = line.look().outline().isPresent() && points(text) <= LONGEST;
    boolean alone = text.length() <= LONGEST && standsAlone(text);
    if (!text.isEmpty() && Character.isDigit(text.charAt(0)) && points(text) <= LONGEST) {
      Matcher decimal = DECIMAL.matcher(text);
      boolean counts = decimal.find() && (styled || depth(decimal) > 1 && isTitle(text));
      if (counts) {
        return Optional.of(
            new Headline(
                Optional.empty(),
                bare(text.substring(decimal.end())),
                line.text().length(),
                depth(decimal)));
      }
    }
    return alone || styled && !text.isEmpty()
        ? Optional.of(
            new Headline(
                Optional.empty(), alone ? unspaced(text) : bare(text), line.text().length(), 0))
        : Optional.empty();
  }

  private static int depth(Matcher decimal) {
    return decimal.group(1).split("[.．]").length;
  }

  private static boolean isTitle(String text) {
    return SENTENCE.chars().noneMatch(sign -> text.indexOf(sign) >= 0);
  }

  /// Whether it is a whole sentence, with nothing behind it, rather than a title.
  boolean isSentence(Line line) {
    return line.look().outline().isEmpty()
        && label.isPresent()
        && line.text().stripTrailing().endsWith(STOP)
        && !runsOn(line);
  }

  private static Optional<Headline> numbered(Line line, String text, Label label) {
    int lead = line.leadEnd();
    if (lead > label.end() && points(text.substring(label.end(), lead)) <= LONGEST) {
      return Optional.of(
          new Headline(Optional.of(label), bare(text.substring(label.end(), lead)), lead, 0));
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
    return Optional.of(new Headline(Optional.of(label), bare(title), end, 0));
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
