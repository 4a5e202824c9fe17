package plandraft.word;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import plandraft.document.Contents;
import plandraft.document.Document;
import plandraft.document.Style;
import plandraft.office.Markup;

/// The styles of a document as `styles.xml`: each stands alone, so that a change to one moves no
/// other.
final class StyleSheet {
  /// The style of page numbers.
  static final String FOOTER = "footer";

  /// The style of the paragraphs that only end a section or part two tables.
  static final String THIN = "thin";

  /// The style of comments.
  static final String COMMENT = "comment";

  /// Begins the ids of the styles of contents entries; the level from 1 follows.
  static final String CONTENTS = "toc";

  /// How the names of styles begin that word processors bring along.
  private static final List<String> BUILT_IN = List.of("heading ", "toc ", "footer", "annotation ");

  private static final int CONTENTS_LEVELS = 9;
  private static final int COMMENT_HALF_POINTS = 21;
  private static final int PAGE_NUMBER_HALF_POINTS = 28;
  private static final String PAGE_NUMBER_FONT = "宋体";

  private final Markup xml;
  private final Document document;
  private final Style text;

  private StyleSheet(Markup xml, Document document) {
    this.xml = xml;
    this.document = document;
    this.text = text(document.styles());
  }

  /// Writes the styles of `document`.
  static void write(Document document, Markup xml) throws IOException {
    new StyleSheet(xml, document).write();
    xml.flush();
  }

  private void write() throws IOException {
    xml.put("<w:styles xmlns:w=\"").put(Names.W).put("\"><w:docDefaults><w:rPrDefault><w:rPr>");
    fonts(text.eastAsian(), text.latin());
    size(text.halfPoints());
    xml.put("<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/>");
    xml.put("</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>");
    xml.put(
        """
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/>\
        <w:pPr><w:widowControl w:val="0"/><w:snapToGrid w:val="0"/><w:jc w:val="both"/></w:pPr></w:style>\
        <w:style w:type="character" w:default="1" w:styleId="a0">\
        <w:name w:val="Default Paragraph Font"/></w:style>\
        <w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/><w:tblPr>\
        <w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
        <w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
        <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
        <w:style w:type="numbering" w:default="1" w:styleId="a2"><w:name w:val="No List"/></w:style>\
        """);
    Set<Integer> named = new HashSet<>();
    for (Style style : document.styles()) {
      write(style, style.outline().filter(named::add));
    }
    footer();
    thin();
    comment();
    Style lines = lines();
    for (int level = 1; level <= CONTENTS_LEVELS; level++) {
      contents(lines, level);
    }
    xml.put("</w:styles>");
  }

  /// A style of the document; the first of each outline level becomes the word processor's own
  /// heading of that level.
  private void write(Style style, Optional<Integer> heading) throws IOException {
    String name = heading.map(level -> "heading " + (level + 1)).orElse(style.name());
    begin(style.id(), name, heading.isPresent() ? style.name() : "");
    xml.put("<w:qFormat/><w:pPr>");
    if (style.keepWithNext()) {
      xml.put("<w:keepNext/><w:keepLines/>");
    }
    xml.put("<w:widowControl w:val=\"0\"/><w:snapToGrid w:val=\"0\"/>");
    spacing(style.before(), style.after(), style.lineTwips());
    indents(style);
    xml.put("<w:jc w:val=\"").put(alignment(style.align())).put("\"/>");
    if (style.outline().isPresent()) {
      xml.put("<w:outlineLvl w:val=\"").put(style.outline().get()).put("\"/>");
    }
    xml.put("</w:pPr><w:rPr>");
    fonts(style.eastAsian(), style.latin());
    if (style.bold()) {
      xml.put("<w:b/><w:bCs/>");
    }
    if (style.colour().isPresent()) {
      xml.put("<w:color w:val=\"").text(style.colour().get()).put("\"/>");
    }
    if (style.tracking() != 0) {
      xml.put("<w:spacing w:val=\"").put(style.tracking()).put("\"/>");
    }
    size(style.halfPoints());
    xml.put("</w:rPr></w:style>");
  }

  private void footer() throws IOException {
    begin(FOOTER, "footer", "");
    xml.put("<w:pPr><w:snapToGrid w:val=\"0\"/>");
    spacing(0, 0, PAGE_NUMBER_HALF_POINTS * 10);
    xml.put("</w:pPr><w:rPr>");
    fonts(PAGE_NUMBER_FONT, PAGE_NUMBER_FONT);
    size(PAGE_NUMBER_HALF_POINTS);
    xml.put("</w:rPr></w:style>");
  }

  private void thin() throws IOException {
    begin(THIN, "thin", "");
    xml.put("<w:semiHidden/><w:pPr><w:snapToGrid w:val=\"0\"/>");
    spacing(0, 0, 20);
    xml.put("</w:pPr><w:rPr>");
    size(2);
    xml.put("</w:rPr></w:style>");
  }

  private void comment() throws IOException {
    begin(COMMENT, "annotation text", "");
    xml.put("<w:pPr><w:snapToGrid w:val=\"0\"/><w:jc w:val=\"left\"/></w:pPr><w:rPr>");
    size(COMMENT_HALF_POINTS);
    xml.put("</w:rPr></w:style>");
  }

  /// How the lines of contents look; like running text in a document without contents.
  private Style lines() {
    Map<String, Style> styles =
        document.styles().stream().collect(Collectors.toMap(Style::id, Function.identity()));
    return document
        .blocks()
        .filter(Contents.class::isInstance)
        .map(contents -> styles.get(((Contents) contents).style()))
        .findFirst()
        .orElse(text);
  }

  private void contents(Style lines, int level) throws IOException {
    int indent = (level - 1) * lines.halfPoints() * 10;
    int edge = document.parts().isEmpty() ? 0 : document.parts().getFirst().page().textWidth();
    begin(CONTENTS + level, "toc " + level, "");
    xml.put("<w:pPr><w:widowControl w:val=\"0\"/><w:tabs>");
    xml.put("<w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"").put(edge).put("\"/></w:tabs>");
    xml.put("<w:snapToGrid w:val=\"0\"/>");
    spacing(0, 0, lines.lineTwips());
    xml.put("<w:ind w:leftChars=\"").put((level - 1) * 100);
    xml.put("\" w:left=\"").put(indent).put("\"/></w:pPr><w:rPr>");
    fonts(lines.eastAsian(), lines.latin());
    size(lines.halfPoints());
    xml.put("</w:rPr></w:style>");
  }

  private void begin(String id, String name, String alias) throws IOException {
    xml.put("<w:style w:type=\"paragraph\"");
    if (BUILT_IN.stream().noneMatch(name::startsWith)) {
      xml.put(" w:customStyle=\"1\"");
    }
    xml.put(" w:styleId=\"").text(id).put("\"><w:name w:val=\"").text(name).put("\"/>");
    if (!alias.isEmpty()) {
      xml.put("<w:aliases w:val=\"").text(alias).put("\"/>");
    }
    xml.put("<w:basedOn w:val=\"a\"/>");
  }

  private void spacing(int before, int after, int line) throws IOException {
    xml.put("<w:spacing w:before=\"").put(before).put("\" w:after=\"").put(after);
    xml.put("\" w:line=\"").put(line).put("\" w:lineRule=\"exact\"/>");
  }

  /// The indents, in characters and, for programs that do not count them, in twips; a hanging one
  /// only in twips, since word processors disagree on whether `leftChars` holds what hangs.
  private void indents(Style style) throws IOException {
    int character = style.halfPoints() * 10 + style.tracking();
    boolean hanging = style.firstLine() < 0;
    xml.put("<w:ind");
    indent("left", style.left(), character, !hanging);
    indent("right", style.right(), character, !hanging);
    String first = hanging ? "hanging" : "firstLine";
    indent(first, Math.abs(style.firstLine()), character, !hanging);
    xml.put("/>");
  }

  private void indent(String which, int hundredths, int character, boolean counted)
      throws IOException {
    if (counted) {
      xml.put(" w:").put(which).put("Chars=\"").put(hundredths).put("\"");
    }
    xml.put(" w:").put(which).put("=\"").put(hundredths * character / 100).put("\"");
  }

  private void fonts(String eastAsian, String latin) throws IOException {
    xml.put("<w:rFonts w:ascii=\"").text(latin).put("\" w:eastAsia=\"").text(eastAsian);
    xml.put("\" w:hAnsi=\"").text(latin).put("\" w:cs=\"").text(latin).put("\"/>");
  }

  private void size(int halfPoints) throws IOException {
    xml.put("<w:sz w:val=\"").put(halfPoints).put("\"/>");
    xml.put("<w:szCs w:val=\"").put(halfPoints).put("\"/>");
  }

  private static String alignment(Style.Align align) {
    return switch (align) {
      case LEFT -> "left";
      case CENTRE -> "center";
      case RIGHT -> "right";
      case JUSTIFIED -> "both";
    };
  }

  /// The style of running text: the first that indents its first line and is no heading.
  private static Style text(List<Style> styles) {
    return styles.stream()
        .filter(style -> style.outline().isEmpty() && style.firstLine() > 0)
        .findFirst()
        .or(() -> styles.stream().findFirst())
        .orElseThrow(() -> new IllegalArgumentException("a document needs a style"));
  }
}
