package plandraft.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The way to another stream, to which bytes are handed on, that is packed, while the next ones are
/// written; that stream stays open.
final class WriteBehind extends OutputStream {
  private static final int CHUNK = 1 << 16;
  private static final byte[] NONE = {};

  private final OutputStream out;
  private final ExecutorService handing = Executors.newVirtualThreadPerTaskExecutor();
  private byte[] written = new byte[CHUNK];
  private Future<byte[]> handed = CompletableFuture.completedFuture(new byte[CHUNK]);
  private int count;

  WriteBehind(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int end = from + length;
    for (int at = from; at < end; ) {
      if (count == CHUNK) {
        handOn();
      }
      int taken = Math.min(end - at, CHUNK - count);
      System.arraycopy(bytes, at, written, count, taken);
      count += taken;
      at += taken;
    }
  }

  /// Hands on what is left and waits until everything is.
  @Override
  public void close() throws IOException {
    try (handing) {
      free();
      out.write(written, 0, count);
    }
  }

  private void handOn() throws IOException {
    byte[] full = written;
    written = free();
    count = 0;
    handed =
        handing.submit(
            () -> {
              out.write(full);
              return full;
            });
  }

  /// What was handed on, once it may be written over; a failure is told once.
  private byte[] free() throws IOException {
    Future<byte[]> work = handed;
    handed = CompletableFuture.completedFuture(NONE);
    return Awaited.result(work);
  }
}
