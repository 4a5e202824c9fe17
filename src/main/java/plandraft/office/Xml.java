package plandraft.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import plandraft.office.Event.End;
import plandraft.office.Event.Start;
import plandraft.office.Event.Words;
import plandraft.read.Meter;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;

/// A part of an Office file, read from its beginning to its end, element within element; a long one
/// is unpacked and parsed in other threads meanwhile.
public final class Xml implements AutoCloseable {
  /// Called at an element; what it leaves unread is passed over.
  @FunctionalInterface
  public interface Visit {
    /// Reads the element the XML stands at, as far as it wants.
    void here() throws IOException;
  }

  private static final int DEEPEST = 400;

  /// From this size on a part is worth threads of its own.
  private static final long LONG = 1L << 20;

  private final Supply<Events.Batch> events;
  private final long size;
  private final Meter meter;
  private List<Event> batch = List.of();
  private int next;
  private Start element = new Start("", Space.OTHER);
  private int depth;

  private Xml(Supply<Events.Batch> events, long size, Meter meter) {
    this.events = events;
    this.size = size;
    this.meter = meter;
  }

  /// The XML that `in` holds, standing at its root element.
  ///
  /// @param size how many bytes that is, or 0 if it is not known
  public static Xml of(InputStream in, long size, Meter meter) throws IOException {
    Supply<Events.Batch> events =
        size < LONG ? Events.of(in) : new Ahead<>(Events.of(new ReadAhead(in)));
    Xml xml = new Xml(events, size, meter);
    try {
      xml.advance();
      return xml;
    } catch (IOException | RuntimeException failure) {
      xml.close();
      throw failure;
    }
  }

  /// The name of the element it stands at, without its prefix.
  public String name() {
    return element.name();
  }

  /// The family of the element it stands at.
  public Space space() {
    return element.space();
  }

  /// Whether it stands at such an element.
  public boolean is(Space space, String name) {
    return name.equals(element.name()) && space == element.space();
  }

  /// The attribute of this name, whatever its prefix; empty if there is none.
  public String attribute(String name) {
    return element.attribute(name);
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

  /// The number that attribute `name` gives; empty where it gives none.
  public Optional<Integer> number(String name) {
    int number = number(name, Integer.MIN_VALUE);
    return number == Integer.MIN_VALUE ? Optional.empty() : Optional.of(number);
  }

  /// Some programs write twips with decimals.
  private static int rounded(String value, int otherwise) {
    try {
      return Math.clamp((long) Double.parseDouble(value), Integer.MIN_VALUE, Integer.MAX_VALUE);
    } catch (NumberFormatException _) {
      return otherwise;
    }
  }

  /// Whether a mark such as `hidden="1"` is set.
  public boolean has(String mark) {
    return switch (attribute(mark)) {
      case "1", "true" -> true;
      default -> false;
    };
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
      Event event = advance();
      if (event == End.END && depth < own) {
        return;
      }
      if (event instanceof Start) {
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
      if (advance() instanceof Words more) {
        meter.characters(more.text().length());
        words.append(more.text());
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
    events.close();
  }

  private Event advance() throws IOException {
    if (next == batch.size()) {
      fetch();
    }
    Event event = batch.get(next++);
    switch (event) {
      case Start start -> begin(start);
      case End _ -> depth--;
      case Words _ -> {}
    }
    return event;
  }

  private void begin(Start start) throws Unreadable {
    element = start;
    if (++depth > DEEPEST) {
      throw new Unreadable(Why.DEEP);
    }
  }

  private void fetch() throws IOException {
    Events.Batch fetched = events.next();
    batch = fetched.events();
    next = 0;
    meter.at(fetched.read(), size);
    if (batch.isEmpty()) {
      throw new Unreadable(Why.DAMAGED);
    }
  }
}
