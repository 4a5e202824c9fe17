package plandraft.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One page of a PDF: its size and where its words stand, in points from its upper left corner.
public record PrintedPage(double width, double height, List<Word> words) {
  private static final Pattern PIECE =
      Pattern.compile(
          "<page width=\"([0-9.]+)\" height=\"([0-9.]+)\">|<word xMin=\"([-0-9.]+)\""
              + " yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">(.*?)</word>");

  /// Words on one line begin within so many points of one another.
  private static final double SAME_LINE = 4;

  public PrintedPage {
    words = List.copyOf(words);
  }

  /// Letters without a space between, and the box they fill.
  public record Word(double left, double top, double right, double bottom, String text) {
    /// The part of this word's box that another covers, from 0 to 1.
    double covered(Word other) {
      double across = Math.min(right, other.right) - Math.max(left, other.left);
      double down = Math.min(bottom, other.bottom) - Math.max(top, other.top);
      return Math.max(0, across) * Math.max(0, down) / ((right - left) * (bottom - top));
    }
  }

  /// Reads what `pdftotext -bbox` says.
  static List<PrintedPage> read(String said) {
    List<PrintedPage> pages = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    double[] size = new double[2];
    Matcher piece = PIECE.matcher(said);
    while (piece.find()) {
      if (piece.group(1) == null) {
        words.add(
            new Word(
                Double.parseDouble(piece.group(3)),
                Double.parseDouble(piece.group(4)),
                Double.parseDouble(piece.group(5)),
                Double.parseDouble(piece.group(6)),
                plain(piece.group(7))));
        continue;
      }
      if (size[0] > 0) {
        pages.add(new PrintedPage(size[0], size[1], words));
        words.clear();
      }
      size[0] = Double.parseDouble(piece.group(1));
      size[1] = Double.parseDouble(piece.group(2));
    }
    pages.add(new PrintedPage(size[0], size[1], words));
    return pages;
  }

  private static String plain(String escaped) {
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  /// The words whose upper edge lies between two heights.
  List<Word> between(double top, double bottom) {
    return words.stream().filter(word -> word.top() >= top && word.top() < bottom).toList();
  }

  /// Words by their lines from top to bottom, each from left to right.
  static List<List<Word>> lines(List<Word> words) {
    List<List<Word>> lines = new ArrayList<>();
    for (Word word : words.stream().sorted(Comparator.comparingDouble(Word::top)).toList()) {
      boolean begins = lines.isEmpty() || word.top() - lines.getLast().getFirst().top() > SAME_LINE;
      if (begins) {
        lines.add(new ArrayList<>());
      }
      lines.getLast().add(word);
    }
    lines.forEach(line -> line.sort(Comparator.comparingDouble(Word::left)));
    return lines;
  }

  /// Words one behind the other without spaces.
  static String text(List<Word> words) {
    return LibreOffice.bare(words.stream().map(Word::text).collect(Collectors.joining()));
  }
}
