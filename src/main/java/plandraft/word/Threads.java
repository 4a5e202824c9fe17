package plandraft.word;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;
import plandraft.office.Markup;

/// Which comments answer which, as Word keeps it beside them by the name of the last paragraph of
/// each ([MS-DOCX] 2.5.4.3).
///
/// @param comments how many comments there are, numbered from 0
/// @param above for each that answers another the number of that
record Threads(int comments, Map<Integer, Integer> above) {
  static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml";
  static final String RELATIONSHIP =
      "http://schemas.microsoft.com/office/2011/relationships/commentsExtended";
  static final String FILE = "/word/commentsExtended.xml";

  /// The namespaces by which `comments.xml` can name its paragraphs.
  static final String NAMING =
      " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
          + " mc:Ignorable=\"w14\"";

  private static final String W15 = "http://schemas.microsoft.com/office/word/2012/wordml";

  Threads {
    above = Map.copyOf(above);
  }

  /// Whether no comment answers another.
  boolean isEmpty() {
    return above.isEmpty();
  }

  /// The name of the last paragraph of a comment: eight hexadecimal digits, not zero.
  static String name(int comment) {
    return HexFormat.of().withUpperCase().toHexDigits(comment + 1);
  }

  /// Writes it as `commentsExtended.xml`.
  void write(Markup xml) throws IOException {
    xml.put("<w15:commentsEx xmlns:w15=\"").put(W15).put("\">");
    for (int i = 0; i < comments; i++) {
      xml.put("<w15:commentEx w15:paraId=\"").put(name(i));
      if (above.containsKey(i)) {
        xml.put("\" w15:paraIdParent=\"").put(name(above.get(i)));
      }
      xml.put("\" w15:done=\"0\"/>");
    }
    xml.put("</w15:commentsEx>").flush();
  }
}
