package plandraft.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The parts of a Word or Excel file as trees of elements, named as they are written (`w:p`).
public final class Markups {
  private final Map<String, Document> parts = new TreeMap<>();

  private Markups(byte[] file) throws IOException {
    for (Map.Entry<String, byte[]> part : Zips.parts(file).entrySet()) {
      if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
        parts.put(part.getKey(), parsed(part.getValue()));
      }
    }
  }

  public static Markups of(byte[] file) throws IOException {
    return new Markups(file);
  }

  private static Document parsed(byte[] part) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(part));
    } catch (ParserConfigurationException | SAXException wrong) {
      throw new IOException(wrong);
    }
  }

  /// The names of the parts that are markup.
  public Stream<String> names() {
    return parts.keySet().stream();
  }

  public boolean has(String part) {
    return parts.containsKey(part);
  }

  /// The elements called `name` of a part, in their order.
  public Stream<Element> elements(String part, String name) {
    NodeList nodes = parts.get(part).getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
  }

  /// The values of an attribute wherever an element `name` of a part has it.
  public Stream<String> values(String part, String name, String attribute) {
    return elements(part, name)
        .filter(element -> element.hasAttribute(attribute))
        .map(element -> element.getAttribute(attribute));
  }
}
