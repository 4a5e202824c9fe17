package plandraft.ui.preview;

import java.util.List;
import plandraft.say.Words;
import plandraft.ui.kit.Typefaces;
import plandraft.ui.kit.Typefaces.Typeface;

/// Tells which typefaces of a document the machine lacks, and what stands in for them.
final class StandIns {
  private StandIns() {}

  /// The report in one sentence; empty when nothing is lacking.
  static String told(List<String> fonts, Typefaces typefaces, Words words) {
    List<String> lacking =
        fonts.stream()
            .map(typefaces::of)
            .filter(face -> !face.own())
            .map(face -> line(face, words))
            .toList();
    return lacking.isEmpty()
        ? ""
        : words.say("fonts.lacking", String.join(words.say("fonts.and"), lacking));
  }

  private static String line(Typeface face, Words words) {
    return words.say("fonts.standIn", face.wanted(), face.family());
  }
}
