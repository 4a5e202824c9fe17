package plandraft.ui.preview.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Edit;

/// The shares of columns as the texts of a grid, and what becomes of them when those change.
record ShareEdit(Words words) {
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");

  /// The cells of a line, from left to right.
  enum Place {
    HEADING,
    SHARE
  }

  /// One column by its heading without its unit, and its share.
  record Share(String heading, int share) {}

  /// What was typed that cannot be, and why.
  record Wrong(int row, Place place, String typed, String told) {}

  /// The shares after an edit, or what was wrong with it.
  record Result(List<Share> shares, Optional<Wrong> wrong) {}

  /// The lines of a layout's shares.
  static List<Share> lines(Map<String, Integer> widths) {
    return widths.entrySet().stream()
        .map(entry -> new Share(entry.getKey(), entry.getValue()))
        .toList();
  }

  /// The shares as a layout has them.
  static Map<String, Integer> widths(List<Share> shares) {
    Map<String, Integer> widths = new LinkedHashMap<>();
    shares.forEach(line -> widths.put(line.heading(), line.share()));
    return widths;
  }

  /// The shares with some cells changed.
  Result of(List<Share> shares, List<Edit.Change> changes) {
    List<Share> next = new ArrayList<>(shares);
    for (Edit.Change change : changes) {
      int row = Integer.parseInt(change.row());
      Place place = Place.valueOf(change.column());
      Optional<String> told = change(next, row, place, change.text().strip());
      if (told.isPresent()) {
        return new Result(shares, Optional.of(new Wrong(row, place, change.text(), told.get())));
      }
    }
    return new Result(next, Optional.empty());
  }

  /// What is wrong with the text; empty once it is taken over.
  private Optional<String> change(List<Share> next, int row, Place place, String text) {
    Share was = next.get(row);
    return switch (place) {
      case HEADING -> {
        boolean twice =
            IntStream.range(0, next.size())
                .anyMatch(other -> other != row && next.get(other).heading().equals(text));
        next.set(row, new Share(text, was.share()));
        yield text.isEmpty()
            ? Optional.of(words.say("line.needed"))
            : twice ? Optional.of(words.say("share.twice", text)) : Optional.empty();
      }
      case SHARE -> {
        Optional<Integer> share =
            Amount.number(text)
                .map(Amount::plain)
                .filter(number -> WHOLE.matcher(number).matches())
                .map(Integer::valueOf);
        share.ifPresent(given -> next.set(row, new Share(was.heading(), given)));
        yield share.isPresent() ? Optional.empty() : Optional.of(words.say("share.whole"));
      }
    };
  }
}
