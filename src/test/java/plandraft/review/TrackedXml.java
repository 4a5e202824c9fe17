package plandraft.review;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import plandraft.job.Progress;
import plandraft.word.WordFile;

/// The body of a Word file whose tracked changes are accepted or rejected as Word does it, read as
/// lines: a paragraph or a row of a table each, with marks where the look of the words changes.
public final class TrackedXml {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Document xml;

  private TrackedXml(Document xml) {
    this.xml = xml;
  }

  /// The body of the file that `document` is written as.
  public static TrackedXml of(plandraft.document.Document document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordFile.write(document, bytes, Progress.SILENT);
    return of(bytes.toByteArray());
  }

  /// The body of a Word file.
  public static TrackedXml of(byte[] docx) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
          factory.setNamespaceAware(true);
          byte[] content = zip.readAllBytes();
          return new TrackedXml(
              factory.newDocumentBuilder().parse(new ByteArrayInputStream(content)));
        }
      }
      throw new IOException("no document.xml");
    } catch (ParserConfigurationException | SAXException wrong) {
      throw new IOException(wrong);
    }
  }

  /// How many elements of that name there are.
  public int count(String name) {
    return xml.getElementsByTagNameNS(W, name).getLength();
  }

  /// The values that an attribute of all elements of a name has.
  public List<String> attributes(String element, String attribute) {
    return all(element).stream().map(it -> it.getAttributeNS(W, attribute)).toList();
  }

  /// The body once all changes are accepted; this one is so from then on.
  public TrackedXml accepted() {
    Stream.of("rPrChange", "pPrChange").flatMap(name -> all(name).stream()).forEach(this::remove);
    return without(List.of("del", "moveFrom"), List.of("ins", "moveTo"));
  }

  /// The body once all changes are rejected; this one is so from then on.
  public TrackedXml rejected() {
    all("rPrChange").forEach(change -> restore(change, "rPr"));
    all("pPrChange").forEach(change -> restore(change, "pPr"));
    return without(List.of("ins", "moveTo"), List.of("del", "moveFrom"));
  }

  /// Puts back what the properties were before a change; marks of other changes and the page setup
  /// are no part of them.
  private void restore(Element change, String name) {
    Element properties = (Element) change.getParentNode();
    elements(properties.getChildNodes(), it -> true).stream()
        .filter(it -> !Set.of("rPr", "sectPr", "ins", "del").contains(it.getLocalName()))
        .forEach(this::remove);
    Node first = properties.getFirstChild();
    children(change, name).stream()
        .flatMap(was -> elements(was.getChildNodes(), it -> true).stream())
        .forEach(it -> properties.insertBefore(it, first));
  }

  private TrackedXml without(List<String> gone, List<String> stays) {
    for (Element row : all("tr")) {
      if (gone.stream().anyMatch(name -> marked(row, "trPr", name))) {
        remove(row);
      }
    }
    all("tbl").stream().filter(table -> children(table, "tr").isEmpty()).forEach(this::remove);
    List<Element> paragraphs =
        all("p").stream()
            .filter(paragraph -> gone.stream().anyMatch(name -> markedMark(paragraph, name)))
            .toList();
    for (String name : gone) {
      all(name).stream().filter(it -> !isMark(it)).forEach(this::remove);
    }
    for (String name : stays) {
      all(name).stream().filter(it -> !isMark(it)).forEach(TrackedXml::unwrap);
    }
    paragraphs.stream().filter(it -> text(it).isEmpty() && !drawn(it)).forEach(this::remove);
    return this;
  }

  private static boolean isMark(Element element) {
    String parent = element.getParentNode() == null ? "" : element.getParentNode().getLocalName();
    return "rPr".equals(parent) || "trPr".equals(parent);
  }

  private static boolean drawn(Element paragraph) {
    return paragraph.getElementsByTagNameNS(W, "drawing").getLength() > 0;
  }

  private boolean markedMark(Element paragraph, String name) {
    return children(paragraph, "pPr").stream().anyMatch(it -> marked(it, "rPr", name));
  }

  private boolean marked(Element element, String properties, String name) {
    return children(element, properties).stream().anyMatch(it -> !children(it, name).isEmpty());
  }

  private void remove(Element element) {
    if (element.getParentNode() != null) {
      element.getParentNode().removeChild(element);
    }
  }

  private static void unwrap(Element element) {
    Node parent = element.getParentNode();
    while (element.getFirstChild() != null) {
      parent.insertBefore(element.getFirstChild(), element);
    }
    parent.removeChild(element);
  }

  private List<Element> all(String name) {
    return elements(xml.getElementsByTagNameNS(W, name), it -> true);
  }

  private static List<Element> children(Element parent, String name) {
    return elements(
        parent.getChildNodes(),
        it -> W.equals(it.getNamespaceURI()) && name.equals(it.getLocalName()));
  }

  private static List<Element> elements(NodeList nodes, Predicate<Node> which) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .filter(which)
        .map(Element.class::cast)
        .toList();
  }

  /// The lines without how they look, which other programs call by other names.
  List<String> words() {
    return lines().stream()
        .map(line -> line.startsWith("|") ? line : line.substring(line.indexOf(": ") + 2))
        .map(line -> line.replaceAll("⟦[^⟧]*⟧", ""))
        .toList();
  }

  /// The lines that are not empty, without those of the contents.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines((Element) xml.getElementsByTagNameNS(W, "body").item(0), lines);
    return lines;
  }

  private void lines(Element body, List<String> lines) {
    for (Element each : elements(body.getChildNodes(), it -> true)) {
      if ("tbl".equals(each.getLocalName())) {
        children(each, "tr").forEach(row -> lines.add(row(row)));
      } else if ("p".equals(each.getLocalName()) && !isContents(each)) {
        String text = text(each) + (drawn(each) ? "[picture]" : "");
        if (!text.isEmpty()) {
          lines.add(setting(each) + text);
        }
      }
    }
  }

  private static boolean isContents(Element paragraph) {
    return elements(paragraph.getElementsByTagNameNS(W, "pStyle"), it -> true).stream()
        .anyMatch(it -> it.getAttributeNS(W, "val").startsWith("toc"));
  }

  private static String row(Element row) {
    StringBuilder text = new StringBuilder("|");
    for (Element cell : children(row, "tc")) {
      for (Element paragraph : children(cell, "p")) {
        text.append(text(paragraph)).append('¶');
      }
      text.append('|');
    }
    return text.toString();
  }

  /// The words with a mark wherever their look changes.
  private static String text(Element paragraph) {
    StringBuilder text = new StringBuilder();
    String look = "";
    for (Element run : elements(paragraph.getElementsByTagNameNS(W, "r"), it -> true)) {
      String words = words(run);
      String next = words.isEmpty() ? look : look(run);
      text.append(next.equals(look) ? "" : "⟦" + next + "⟧").append(words);
      look = next;
    }
    return text.toString();
  }

  private static String words(Element run) {
    StringBuilder words = new StringBuilder();
    for (Element each : elements(run.getChildNodes(), it -> true)) {
      switch (each.getLocalName()) {
        case "t", "delText" -> words.append(each.getTextContent());
        case "br" -> words.append('\n');
        default -> {}
      }
    }
    return words.toString();
  }

  private static String look(Element run) {
    return children(run, "rPr").stream()
        .map(
            look ->
                (children(look, "b").isEmpty() ? "" : "bold ")
                    + children(look, "rFonts").stream()
                        .map(fonts -> fonts.getAttributeNS(W, "eastAsia"))
                        .collect(Collectors.joining()))
        .collect(Collectors.joining());
  }

  private static String setting(Element paragraph) {
    return children(paragraph, "pPr").stream()
        .flatMap(
            set ->
                Stream.concat(
                    children(set, "pStyle").stream().map(it -> it.getAttributeNS(W, "val")),
                    children(set, "pageBreakBefore").stream().map(_ -> "new page")))
        .collect(Collectors.joining(" ", "", ": "));
  }
}
