package plandraft.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The bytes of another stream, of which the next ones are fetched, that is unpacked, while those
/// before them are read.
final class ReadAhead extends InputStream {
  private static final int CHUNK = 1 << 16;

  private final Supply<byte[]> chunks;
  private byte[] chunk = {};
  private int at;

  ReadAhead(InputStream in) {
    this.chunks = new Ahead<>(new Chunks(in));
  }

  @Override
  public int read() throws IOException {
    return isLeft() ? chunk[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!isLeft()) {
      return -1;
    }
    int taken = Math.min(length, chunk.length - at);
    System.arraycopy(chunk, at, bytes, from, taken);
    at += taken;
    return taken;
  }

  @Override
  public void close() throws IOException {
    chunks.close();
  }

  /// Whether there is a byte; waits for what is being fetched.
  private boolean isLeft() throws IOException {
    if (at == chunk.length) {
      chunk = chunks.next();
      at = 0;
    }
    return at < chunk.length;
  }

  private record Chunks(InputStream in) implements Supply<byte[]> {
    @Override
    public byte[] next() throws IOException {
      byte[] bytes = new byte[CHUNK];
      int count = in.readNBytes(bytes, 0, CHUNK);
      return count == CHUNK ? bytes : Arrays.copyOf(bytes, count);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
