package plandraft.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The bytes of another stream, of which the next ones are fetched, that is unpacked, while those
/// before them are read.
final class ReadAhead extends InputStream {
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final ExecutorService fetching = Executors.newVirtualThreadPerTaskExecutor();
  private byte[] ready = new byte[CHUNK];
  private byte[] fetched = new byte[CHUNK];
  private Future<Integer> next;
  private int count;
  private int at;

  ReadAhead(InputStream in) {
    this.in = in;
    this.next = fetch();
  }

  @Override
  public int read() throws IOException {
    return isLeft() ? ready[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!isLeft()) {
      return -1;
    }
    int taken = Math.min(length, count - at);
    System.arraycopy(ready, at, bytes, from, taken);
    at += taken;
    return taken;
  }

  @Override
  public void close() throws IOException {
    fetching.close();
    in.close();
  }

  /// Whether there is a byte; waits for what is being fetched.
  private boolean isLeft() throws IOException {
    if (at < count) {
      return true;
    }
    count = await(next);
    at = 0;
    if (count == 0) {
      return false;
    }
    byte[] read = ready;
    ready = fetched;
    fetched = read;
    next = fetch();
    return true;
  }

  private Future<Integer> fetch() {
    byte[] into = fetched;
    return fetching.submit(() -> in.readNBytes(into, 0, into.length));
  }

  private static int await(Future<Integer> next) throws IOException {
    try {
      return next.get();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof IOException told
          ? told
          : new IOException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }
}
