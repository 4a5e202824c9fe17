package plandraft.office;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import plandraft.read.Meter;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;

/// A part of an Office file, read from its beginning to its end, element within element. A document
/// type, with which a file could name things outside of it, is refused.
public final class Xml implements AutoCloseable {
  /// Called at an element; what it leaves unread is passed over.
  @FunctionalInterface
  public interface Visit {
    /// Reads the element the XML stands at, as far as it wants.
    void here() throws IOException;
  }

  private static final int DEEPEST = 400;
  private static final int STEPS_PER_LOOK = 1 << 11;

  private final Counted in;
  private final XMLStreamReader reader;
  private final Meter meter;
  private final long size;
  private final Map<String, Space> spaces = new HashMap<>();
  private String lastNamespace;
  private Space lastSpace = Space.OTHER;
  private int depth;
  private int steps;

  private Xml(Counted in, XMLStreamReader reader, Meter meter, long size) {
    this.in = in;
    this.reader = reader;
    this.meter = meter;
    this.size = size;
  }

  /// The XML that `in` holds, standing at its root element.
  ///
  /// @param size how many bytes that is, or 0 if it is not known
  public static Xml of(InputStream in, long size, Meter meter) throws IOException {
    InputFactoryImpl factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Otherwise words are parsed when asked for, and what is wrong with them breaks out undeclared.
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    Counted counted = new Counted(in);
    try {
      Xml xml = new Xml(counted, factory.createXMLStreamReader(counted), meter, size);
      while (xml.advance() != XMLStreamConstants.START_ELEMENT) {
        // The root follows the prolog.
      }
      return xml;
    } catch (XMLStreamException malformed) {
      in.close();
      throw new Unreadable(Why.DAMAGED, malformed);
    } catch (IOException | RuntimeException failure) {
      in.close();
      throw failure;
    }
  }

  /// The name of the element it stands at, without its prefix.
  public String name() {
    return reader.getLocalName();
  }

  /// The family of the element it stands at.
  public Space space() {
    String namespace = reader.getNamespaceURI();
    if (namespace != lastNamespace) {
      lastNamespace = namespace;
      lastSpace = spaces.computeIfAbsent(namespace == null ? "" : namespace, Space::of);
    }
    return lastSpace;
  }

  /// Whether it stands at such an element.
  public boolean is(Space space, String name) {
    return name.equals(name()) && space == space();
  }

  /// The attribute of this name, whatever its prefix; empty if there is none.
  public String attribute(String name) {
    int count = reader.getAttributeCount();
    for (int i = 0; i < count; i++) {
      if (name.equals(reader.getAttributeLocalName(i))) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /// The attribute of this name as a whole number; `otherwise` if it is none.
  public int number(String name, int otherwise) {
    String value = attribute(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException _) {
      return rounded(value, otherwise);
    }
  }

  /// Some programs write twips with decimals.
  private static int rounded(String value, int otherwise) {
    try {
      return Math.clamp((long) Double.parseDouble(value), Integer.MIN_VALUE, Integer.MAX_VALUE);
    } catch (NumberFormatException _) {
      return otherwise;
    }
  }

  /// Whether a switch such as `<w:b/>` or `<w:b w:val="0"/>` is on.
  public boolean on() {
    return switch (attribute("val")) {
      case "0", "false", "off", "none" -> false;
      default -> true;
    };
  }

  /// Visits every child element of the one it stands at, to its end.
  public void children(Visit visit) throws IOException {
    int own = depth;
    while (true) {
      int event = advance();
      if (event == XMLStreamConstants.END_ELEMENT && depth < own) {
        return;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        int child = depth;
        visit.here();
        while (depth >= child) {
          advance();
        }
      }
    }
  }

  /// Adds the words of the element it stands at to `words`, to its end.
  public void text(StringBuilder words) throws IOException {
    int own = depth;
    while (depth >= own) {
      int event = advance();
      if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        int length = reader.getTextLength();
        meter.characters(length);
        words.append(reader.getTextCharacters(), reader.getTextStart(), length);
      }
    }
  }

  /// The words of the element it stands at, to its end.
  public String text() throws IOException {
    StringBuilder words = new StringBuilder();
    text(words);
    return words.toString();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private int advance() throws IOException {
    try {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new Unreadable(Why.OUTWARD);
        case XMLStreamConstants.END_DOCUMENT -> throw new Unreadable(Why.DAMAGED);
        default -> {}
      }
      if (depth > DEEPEST) {
        throw new Unreadable(Why.DEEP);
      }
      if (++steps % STEPS_PER_LOOK == 0) {
        meter.at(in.count, size);
      }
      return event;
    } catch (XMLStreamException malformed) {
      throw OfficeParts.trouble(malformed);
    }
  }

  /// Counts the bytes that were read.
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = in.read();
      count += next < 0 ? 0 : 1;
      return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = in.read(bytes, from, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
