package plandraft.office;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;

/// The events of an XML file, up to some thousand of them at a time. What is wrong with the file is
/// told where it is reached, after the events before it. A document type, with which a file could
/// name things outside of it, is refused.
final class Events implements Supply<Events.Batch> {
  private static final int MOST = 1 << 12;
  private static final long MOST_BYTES = 1L << 18;

  /// So many bytes of one tag, or of words without a tag, are more than a document could have.
  private static final long LONGEST = 8L << 20;

  private static final String[] NONE = {};

  private final Counted in;
  private final XMLStreamReader reader;
  private final Map<String, Space> spaces = new HashMap<>();
  private String lastNamespace;
  private Space lastSpace = Space.OTHER;
  private Optional<IOException> failure = Optional.empty();

  /// Some events in a row.
  ///
  /// @param read how many bytes of the file were read so far
  record Batch(List<Event> events, long read) {}

  private Events(Counted in, XMLStreamReader reader) {
    this.in = in;
    this.reader = reader;
  }

  /// The events of what `in` holds.
  static Events of(InputStream in) throws IOException {
    InputFactoryImpl factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Otherwise words are parsed when asked for, and what is wrong with them breaks out undeclared.
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    Counted counted = new Counted(in);
    try {
      return new Events(counted, factory.createXMLStreamReader(counted));
    } catch (XMLStreamException malformed) {
      in.close();
      throw OfficeParts.trouble(malformed);
    }
  }

  @Override
  public Batch next() throws IOException {
    List<Event> events = new ArrayList<>(MOST);
    long end = in.count + MOST_BYTES;
    try {
      while (failure.isEmpty()
          && reader.hasNext()
          && (events.isEmpty() || events.size() < MOST && in.count < end)) {
        add(reader.next(), events);
        in.pass();
      }
    } catch (XMLStreamException malformed) {
      failure = Optional.of(OfficeParts.trouble(malformed));
    } catch (Unreadable told) {
      failure = Optional.of(told);
    }
    if (events.isEmpty() && failure.isPresent()) {
      throw failure.get();
    }
    return new Batch(events, in.count);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void add(int kind, List<Event> events) throws Unreadable {
    switch (kind) {
      case XMLStreamConstants.START_ELEMENT ->
          events.add(new Event.Start(reader.getLocalName(), space(), attributes()));
      case XMLStreamConstants.END_ELEMENT -> events.add(Event.End.END);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          events.add(new Event.Words(reader.getText()));
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new Unreadable(Why.OUTWARD);
      default -> {}
    }
  }

  private Space space() {
    String namespace = reader.getNamespaceURI();
    if (namespace != lastNamespace) {
      lastNamespace = namespace;
      lastSpace = spaces.computeIfAbsent(namespace == null ? "" : namespace, Space::of);
    }
    return lastSpace;
  }

  private String[] attributes() {
    int count = reader.getAttributeCount();
    if (count == 0) {
      return NONE;
    }
    String[] attributes = new String[2 * count];
    for (int i = 0; i < count; i++) {
      attributes[2 * i] = reader.getAttributeLocalName(i);
      attributes[2 * i + 1] = reader.getAttributeValue(i);
    }
    return attributes;
  }

  /// Counts the bytes that were read, and lets none go on and on without an event.
  private static final class Counted extends Counting {
    private long count;
    private long passed;

    Counted(InputStream in) {
      super(in);
    }

    /// An event is over.
    void pass() {
      passed = count;
    }

    @Override
    void took(int more) throws Unreadable {
      count += more;
      if (count - passed > LONGEST) {
        throw new Unreadable(Why.SWELLING);
      }
    }
  }
}
