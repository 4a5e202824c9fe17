package plandraft.word.read;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import plandraft.office.Xml;
import plandraft.read.Moments;

/// Who wrote a comment or made a change, and when.
///
/// @param author blank if nobody said
/// @param at 1970 if nobody said
record Signature(String author, Instant at) {
  /// What LibreOffice writes for those who never told it their name.
  private static final Set<String> NOBODY = Set.of("Unknown Author", "未知作者");

  /// Word writes times by the clock on the wall, and China has one clock.
  private static final ZoneOffset CLOCK = ZoneOffset.ofHours(8);

  /// The signature on the element that the XML stands at.
  static Signature read(Xml xml) {
    String author = xml.attribute("author").strip();
    return new Signature(
        NOBODY.contains(author) ? "" : author, Moments.of(xml.attribute("date"), CLOCK));
  }
}
