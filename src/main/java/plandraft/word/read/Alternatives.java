package plandraft.word.read;

import java.io.IOException;
import java.util.function.IntSupplier;
import plandraft.office.Xml;

/// What a file says twice, for newer programs and for older ones.
final class Alternatives {
  private Alternatives() {}

  /// Reads the children of the newer form of the `AlternateContent` that `xml` stands at; those of
  /// the older form only if the newer gave nothing.
  ///
  /// @param weight how much was read so far
  static void read(Xml xml, IntSupplier weight, Xml.Visit child) throws IOException {
    int before = weight.getAsInt();
    xml.children(
        () -> {
          boolean newer = xml.name().equals("Choice");
          if (newer || xml.name().equals("Fallback") && weight.getAsInt() == before) {
            xml.children(child);
          }
        });
  }
}
