package plandraft.markup;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Bytes as text, whatever encoding they are in: UTF-8 and UTF-16 with or without a mark at the
/// beginning, else GB 18030, which holds GB 2312 and GBK.
///
/// @param lost how many letters the encoding does not have
public record Decoding(String text, int lost) {
  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final char UNKNOWN = '\uFFFD';
  private static final int SAMPLE = 4096;

  /// Of how many signs one may be a control character.
  private static final int STRANGE = 1000;

  /// Of how many signs one may be in no script.
  private static final int UNWRITTEN = 20;

  /// Of how many signs one may be missing in the encoding.
  private static final int MISSING = 50;

  /// How many of either a short text may have besides.
  private static final int FEW = 2;

  /// Reads `bytes`.
  public static Decoding of(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (begins(bytes, 0x84, 0x31, 0x95, 0x33)) {
      return decode(bytes, 4, CHINESE);
    }
    if (zeros(bytes, 1) > 0 || zeros(bytes, 0) > 0) {
      boolean little = zeros(bytes, 1) >= zeros(bytes, 0);
      return decode(bytes, 0, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
    Decoding unicode = decode(bytes, 0, StandardCharsets.UTF_8);
    if (unicode.lost == 0) {
      return unicode;
    }
    Decoding chinese = decode(bytes, 0, CHINESE);
    return chinese.lost < unicode.lost ? chinese : unicode;
  }

  /// Whether this is text for people: without the control characters that fill other files, and
  /// without many that no script has.
  public boolean isText() {
    int strange = 0;
    int unknown = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x1A;
      strange += c < ' ' && !blank || c == 0x7F ? 1 : 0;
      int type = Character.getType(c);
      unknown += type == Character.UNASSIGNED || type == Character.PRIVATE_USE ? 1 : 0;
    }
    return strange <= text.length() / STRANGE
        && unknown <= text.length() / UNWRITTEN + FEW
        && lost <= text.length() / MISSING + FEW;
  }

  private static Decoding decode(byte[] bytes, int from, Charset charset) {
    ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer read;
    try {
      read =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(rest);
    } catch (CharacterCodingException impossible) {
      throw new IllegalStateException(impossible);
    }
    String text = read.toString();
    return new Decoding(text, (int) text.chars().filter(c -> c == UNKNOWN).count());
  }

  /// How many bytes at odd or even places of the beginning are zero, as half of every Latin letter
  /// is in UTF-16; more than two zeros side by side are no text.
  private static int zeros(byte[] bytes, int odd) {
    int count = 0;
    for (int i = odd; i < Math.min(bytes.length, SAMPLE); i += 2) {
      count += bytes[i] == 0 ? 1 : 0;
    }
    return count;
  }

  private static boolean begins(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
