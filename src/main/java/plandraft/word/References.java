package plandraft.word;

import java.io.IOException;
import plandraft.document.Document;
import plandraft.document.Picture;

/// What the body of a document refers to: footers, pictures and comments.
record References(Sections sections, Pictures pictures, Margin margin) {
  /// Adds what `document` refers to.
  static References of(Document document, Skeleton skeleton) throws IOException {
    Sections sections = Sections.of(document.parts(), skeleton);
    Pictures pictures =
        Pictures.of(
            document.blocks().filter(Picture.class::isInstance).map(Picture.class::cast).toList(),
            skeleton);
    Margin margin = Margin.of(document);
    if (!margin.isEmpty()) {
      skeleton.comments(margin);
    }
    return new References(sections, pictures, margin);
  }
}
