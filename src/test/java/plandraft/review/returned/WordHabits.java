package plandraft.review.returned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// A docx file written anew as Word writes what it has opened: texts in runs torn apart between
/// spelling marks, revision ids on everything, styles under its own ids, bookmarks and comments
/// counted anew and moved, shapes in alternatives, parts it does not know dropped and its own
/// added.
public final class WordHabits {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
  private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /// A line drawn beside the text, as Word keeps it for itself and for older programs.
  private static final String SHAPE =
      """
      <w:r xmlns:w="%s" xmlns:mc="%s"><w:rPr><w:noProof/></w:rPr><mc:AlternateContent>\
      <mc:Choice Requires="wps"><w:drawing/></mc:Choice>\
      <mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>"""
          .formatted(W, MC);

  private final Random random = new Random(20260302);
  private final Map<String, byte[]> parts;
  private final Map<String, String> styles = new HashMap<>();
  private final Map<String, String> comments = new HashMap<>();

  private WordHabits(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /// Saves the file as Word does.
  public static Path save(Path file) throws IOException {
    WordHabits word = new WordHabits(unzipped(file));
    word.write();
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : word.parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }

  private static Map<String, byte[]> unzipped(Path file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private void write() throws IOException {
    parts.keySet().removeIf(name -> name.startsWith("customXml/"));
    change("word/styles.xml", this::rename);
    if (parts.containsKey("word/comments.xml")) {
      change("word/comments.xml", this::comments);
    }
    change("word/document.xml", this::body);
    for (String name : List.copyOf(parts.keySet())) {
      if (name.matches("word/(header|footer|footnotes)\\d*\\.xml")) {
        change(name, this::story);
      }
    }
  }

  /// What is done to the XML of a part.
  private interface Change {
    void in(Document part);
  }

  private void change(String name, Change change) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      Document part = factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(name)));
      change.in(part);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(part), new StreamResult(out));
      parts.put(name, out.toByteArray());
    } catch (ParserConfigurationException | SAXException | TransformerException wrong) {
      throw new IOException(name, wrong);
    }
  }

  /// Styles are called 1, 2, 3 for headings and a, a0, a1 else; their names stay.
  private void rename(Document part) {
    for (Element style : all(part, "style")) {
      String id = style.getAttributeNS(W, "styleId");
      String heading = id.replaceFirst("^heading(?=\\d$)", "");
      styles.put(id, heading.equals(id) ? "a" + (styles.isEmpty() ? "" : styles.size()) : heading);
      set(style, "styleId", styles.get(id));
    }
    named(part);
  }

  private void named(Document part) {
    for (String name : List.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")) {
      for (Element use : all(part, name)) {
        String id = use.getAttributeNS(W, "val");
        set(use, "val", styles.getOrDefault(id, id));
      }
    }
  }

  private void comments(Document part) {
    List<Element> all = all(part, "comment");
    IntStream.range(0, all.size())
        .forEach(
            i -> {
              String next = Integer.toString(all.size() - 1 - i);
              comments.put(all.get(i).getAttributeNS(W, "id"), next);
              set(all.get(i), "id", next);
            });
    story(part);
  }

  private void body(Document part) {
    story(part);
    for (String mark : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
      all(part, mark).forEach(each -> set(each, "id", comments.get(each.getAttributeNS(W, "id"))));
    }
    bookmarks(part);
    all(part, "tr").forEach(row -> set(row, "rsidR", "00A77B3E"));
    all(part, "vMerge").stream()
        .filter(merge -> merge.getAttributeNS(W, "val").equals("continue"))
        .forEach(merge -> merge.removeAttributeNS(W, "val"));
    Element root = part.getDocumentElement();
    root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:w14", W14);
    root.setAttributeNS(MC, "mc:Ignorable", "w14");
  }

  private void story(Document part) {
    named(part);
    all(part, "p").forEach(this::stamp);
    all(part, "r").forEach(this::tear);
  }

  private void stamp(Element paragraph) {
    set(paragraph, "rsidR", "00C21F4A");
    set(paragraph, "rsidRDefault", "0005D1E2");
    paragraph.setAttributeNS(
        W14, "w14:paraId", String.format(Locale.ROOT, "%08X", random.nextInt(1, 0x7fffffff)));
    if (random.nextInt(20) == 0 && isIn(paragraph, "body")) {
      paragraph.appendChild(shape(paragraph.getOwnerDocument()));
    }
  }

  private static Node shape(Document part) {
    try {
      return part.importNode(
          DocumentBuilderFactory.newDefaultNSInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(SHAPE.getBytes(StandardCharsets.UTF_8)))
              .getDocumentElement(),
          true);
    } catch (ParserConfigurationException | SAXException | IOException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  /// A run of words as several that look alike.
  private void tear(Element run) {
    List<Element> texts =
        children(run).stream()
            .filter(each -> List.of("t", "delText").contains(each.getLocalName()))
            .toList();
    boolean plain = children(run).stream().allMatch(each -> isWords(each, texts));
    if (texts.size() != 1 || !plain) {
      return;
    }
    Element text = texts.getFirst();
    String words = text.getTextContent();
    int letters = words.codePointCount(0, words.length());
    if (letters < 2 || random.nextBoolean()) {
      return;
    }
    int at = words.offsetByCodePoints(0, random.nextInt(1, letters));
    Element rest = (Element) run.cloneNode(true);
    set(rest, "rsidR", "00E51D07");
    rest.setAttributeNS(W, "w:rsidRPr", "00E51D07");
    say(text, words.substring(0, at));
    say((Element) rest.getElementsByTagNameNS(W, text.getLocalName()).item(0), words.substring(at));
    Node behind = run.getNextSibling();
    run.getParentNode().insertBefore(spelling(run, "spellStart"), run);
    run.getParentNode().insertBefore(rest, behind);
    run.getParentNode().insertBefore(spelling(run, "spellEnd"), behind);
    if (random.nextInt(8) == 0) {
      rest.insertBefore(
          element(run, "lastRenderedPageBreak"),
          rest.getElementsByTagNameNS(W, text.getLocalName()).item(0));
    }
  }

  private static boolean isWords(Element each, List<Element> texts) {
    return texts.contains(each) || each.getLocalName().equals("rPr");
  }

  private static void say(Element text, String words) {
    text.setTextContent(words);
    text.removeAttributeNS(XML, "space");
    if (!words.equals(words.strip())) {
      text.setAttributeNS(XML, "xml:space", "preserve");
    }
  }

  private static Element spelling(Node beside, String type) {
    Element mark = element(beside, "proofErr");
    set(mark, "type", type);
    return mark;
  }

  /// Bookmarks counted anew: some begin behind the first words, and end where the next paragraph
  /// begins, between the two; and where the caret stood last is one more.
  private void bookmarks(Document part) {
    Map<String, String> ids = new HashMap<>();
    for (Element start : all(part, "bookmarkStart")) {
      String next = Integer.toString(400 - ids.size());
      ids.put(start.getAttributeNS(W, "id"), next);
      set(start, "id", next);
      Element paragraph = (Element) start.getParentNode();
      List<Element> runs = children(paragraph, "r");
      if (runs.size() > 1 && random.nextBoolean()) {
        paragraph.insertBefore(start, runs.get(1));
      }
    }
    for (Element end : all(part, "bookmarkEnd")) {
      set(end, "id", ids.get(end.getAttributeNS(W, "id")));
      Node paragraph = end.getParentNode();
      boolean follows =
          paragraph.getNextSibling() instanceof Element next && next.getLocalName().equals("p");
      if (follows && random.nextBoolean()) {
        paragraph.getParentNode().insertBefore(end, paragraph.getNextSibling());
      } else {
        paragraph.appendChild(end);
      }
    }
    Element last = all(part, "p").getLast();
    for (String name : List.of("bookmarkStart", "bookmarkEnd")) {
      Element mark = element(last, name);
      set(mark, "id", "401");
      if (name.equals("bookmarkStart")) {
        set(mark, "name", "_GoBack");
      }
      last.appendChild(mark);
    }
  }

  private static boolean isIn(Element element, String parent) {
    return element.getParentNode() instanceof Element above && above.getLocalName().equals(parent);
  }

  private static Element element(Node beside, String name) {
    return beside.getOwnerDocument().createElementNS(W, "w:" + name);
  }

  private static void set(Element element, String attribute, String value) {
    element.setAttributeNS(W, "w:" + attribute, value);
  }

  private static List<Element> all(Document part, String name) {
    var found = part.getElementsByTagNameNS(W, name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(each -> each.getLocalName().equals(name)).toList();
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
