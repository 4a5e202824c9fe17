package plandraft.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that tells how many bytes were taken from it.
abstract class Counting extends FilterInputStream {
  Counting(InputStream in) {
    super(in);
  }

  /// So many bytes more were taken.
  abstract void took(int more) throws IOException;

  @Override
  public int read() throws IOException {
    int next = in.read();
    took(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = in.read(bytes, from, length);
    took(Math.max(0, read));
    return read;
  }
}
