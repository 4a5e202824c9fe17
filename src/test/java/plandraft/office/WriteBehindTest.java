package plandraft.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.job.Stopped;

class WriteBehindTest {
  /// A stream that takes so many bytes and then has no room left.
  private static final class Full extends OutputStream {
    private int left;

    Full(int left) {
      this.left = left;
    }

    @Override
    public void write(int b) throws IOException {
      if (left-- == 0) {
        throw new IOException("no space left");
      }
    }
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 400_001})
  void itHandsOnEveryByteInItsOrder(int length) throws IOException {
    byte[] bytes = random(length);
    ByteArrayOutputStream taken = new ByteArrayOutputStream();

    try (OutputStream out = new WriteBehind(taken)) {
      out.write(bytes);
    }

    assertThat(taken.toByteArray()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void piecesOfAnySizeCanBeGivenAndWrittenOverAtOnce(long seed) throws IOException {
    Random random = new Random(seed);
    ByteArrayOutputStream given = new ByteArrayOutputStream();
    ByteArrayOutputStream taken = new ByteArrayOutputStream();
    byte[] piece = new byte[150_000];

    try (OutputStream out = new WriteBehind(taken)) {
      for (int i = 0; i < 60; i++) {
        random.nextBytes(piece);
        int from = random.nextInt(1_000);
        int length = random.nextInt(random.nextBoolean() ? 300 : 149_000);
        given.write(piece, from, length);
        out.write(piece, from, length);
        given.write(i);
        out.write(i);
      }
    }

    assertThat(taken.toByteArray()).isEqualTo(given.toByteArray());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 65_536, 100_000, 199_999})
  void aStreamThatTakesNoMoreIsTold(int room) {
    assertThatThrownBy(
            () -> {
              try (OutputStream out = new WriteBehind(new Full(room))) {
                for (int i = 0; i < 20; i++) {
                  out.write(random(10_000));
                }
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessage("no space left");
  }

  @Test
  void failuresOfALibraryAreFailuresOfWriting() {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new IllegalStateException("deflater");
          }
        };

    assertThatThrownBy(
            () -> {
              try (OutputStream out = new WriteBehind(failing)) {
                out.write(random(200_000));
              }
            })
        .isInstanceOf(IOException.class)
        .hasRootCauseMessage("deflater");
  }

  @Test
  void nothingIsWrittenAnyMoreOnceItIsClosed() {
    CountDownLatch begun = new CountDownLatch(1);
    ByteArrayOutputStream taken = new ByteArrayOutputStream();
    OutputStream slow =
        new OutputStream() {
          @Override
          public void write(int b) {
            taken.write(b);
          }

          @Override
          public void write(byte[] bytes, int from, int length) {
            begun.countDown();
            for (int i = from; i < from + length; i++) {
              write(bytes[i]);
              Thread.onSpinWait();
            }
          }
        };

    assertThatThrownBy(
            () -> {
              try (OutputStream out = new WriteBehind(slow)) {
                out.write(random(65_537));
                begun.await();
                throw new Stopped();
              }
            })
        .isInstanceOf(Stopped.class);

    assertThat(taken.size()).isEqualTo(65_537);
  }

  @Test
  void whoIsInterruptedWaitsNoLonger() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    OutputStream slow =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            try {
              never.await();
            } catch (InterruptedException stopped) {
              throw new IOException(stopped);
            }
          }
        };

    try (OutputStream out = new WriteBehind(slow)) {
      out.write(random(65_536));
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> out.write(random(200_000)))
          .hasRootCauseInstanceOf(InterruptedException.class);
      assertThat(Thread.interrupted()).isTrue();
      never.countDown();
    }
  }
}
