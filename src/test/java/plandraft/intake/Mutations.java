package plandraft.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import plandraft.office.Zips;

/// Damages good files in ways that files are damaged: bytes lost, doubled and changed, and within
/// the parts of Office files tags and values that contradict one another. One seed, one damage.
final class Mutations {
  private static final List<String> VALUES =
      List.of(
          "",
          "0",
          "-1",
          "1",
          "99999999999",
          "2147483647",
          "-2147483648",
          "1e309",
          "NaN",
          "x",
          "\uFFFE",
          "A1:XFD1048576",
          "ZZZ99999999",
          "true",
          "restart",
          "_003a",
          "../../a",
          "%9%9");
  private static final List<String> TAGS =
      List.of(
          "w:p",
          "w:tbl",
          "w:tr",
          "w:tc",
          "w:r",
          "w:t",
          "w:sdt",
          "w:ins",
          "w:del",
          "row",
          "c",
          "v",
          "si",
          "mergeCell",
          "m:oMath",
          "table",
          "tr",
          "td");

  private final Random random;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  /// A damaged copy of `file`.
  byte[] of(byte[] file) throws IOException {
    boolean zip = file.length > 2 && file[0] == 'P' && file[1] == 'K';
    return zip && random.nextInt(4) > 0 ? parts(file) : bytes(file, 1 + random.nextInt(8));
  }

  private byte[] parts(byte[] file) throws IOException {
    Map<String, byte[]> parts = Zips.parts(file);
    List<String> names = new ArrayList<>(parts.keySet());
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      String name = pick(names);
      byte[] part = parts.get(name);
      switch (random.nextInt(8)) {
        case 0 -> parts.put(name, bytes(part, 1 + random.nextInt(4)));
        case 1 -> parts.put(name, new byte[0]);
        case 2 -> parts.put(pick(names), part);
        default -> parts.put(name, xml(part));
      }
    }
    return Zips.file(parts);
  }

  private byte[] xml(byte[] part) {
    StringBuilder xml = new StringBuilder(new String(part, StandardCharsets.UTF_8));
    int times = 1 + random.nextInt(6);
    for (int i = 0; i < times && !xml.isEmpty(); i++) {
      int tag = xml.indexOf("<", random.nextInt(xml.length()));
      int value = xml.indexOf("=\"", random.nextInt(xml.length()));
      switch (random.nextInt(5)) {
        case 0 -> replaceValue(xml, value);
        case 1 -> replaceValue(xml, value);
        case 2 -> remove(xml, tag);
        case 3 -> xml.insert(Math.max(0, tag), "<" + pick(TAGS) + ">");
        default -> repeat(xml, tag);
      }
    }
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void replaceValue(StringBuilder xml, int at) {
    int end = at < 0 ? -1 : xml.indexOf("\"", at + 2);
    if (end >= 0) {
      xml.replace(at + 2, end, pick(VALUES));
    }
  }

  private static void remove(StringBuilder xml, int at) {
    int end = at < 0 ? -1 : xml.indexOf(">", at);
    if (end >= 0) {
      xml.delete(at, end + 1);
    }
  }

  /// Doubles a whole element, so that what counts once comes twice.
  private void repeat(StringBuilder xml, int at) {
    int end = at < 0 ? -1 : xml.indexOf(">", at + 1 + random.nextInt(200));
    if (end >= 0) {
      xml.insert(end + 1, xml.substring(at, end + 1));
    }
  }

  private byte[] bytes(byte[] file, int times) {
    byte[] bytes = file.clone();
    for (int i = 0; i < times && bytes.length > 0; i++) {
      int at = random.nextInt(bytes.length);
      int end = Math.min(bytes.length, at + 1 + random.nextInt(64));
      bytes =
          switch (random.nextInt(4)) {
            case 0 -> joined(bytes, 0, at, at, at);
            case 1 -> joined(bytes, 0, at, end, bytes.length);
            case 2 -> joined(bytes, 0, end, at, bytes.length);
            default -> changed(bytes, at, end);
          };
    }
    return bytes;
  }

  private byte[] changed(byte[] bytes, int from, int to) {
    byte[] noise = new byte[to - from];
    random.nextBytes(noise);
    System.arraycopy(noise, 0, bytes, from, noise.length);
    return bytes;
  }

  private static byte[] joined(byte[] bytes, int from, int to, int then, int end) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(bytes, from, to - from);
    joined.write(bytes, then, end - then);
    return joined.toByteArray();
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
