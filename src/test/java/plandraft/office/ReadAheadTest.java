package plandraft.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;

class ReadAheadTest {
  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 400_001})
  void itHandsOnEveryByteInItsOrder(int length) throws IOException {
    byte[] bytes = random(length);

    try (InputStream in = new ReadAhead(new ByteArrayInputStream(bytes))) {
      assertThat(in.readAllBytes()).isEqualTo(bytes);
      assertThat(in.read()).isEqualTo(-1);
      assertThat(in.read(new byte[3], 0, 3)).isEqualTo(-1);
    }
  }

  @Test
  void piecesOfAnySizeCanBeTaken() throws IOException {
    byte[] bytes = random(200_000);
    Random random = new Random(7);
    ByteArrayOutputStream taken = new ByteArrayOutputStream();
    byte[] piece = new byte[9_000];

    try (InputStream in = new ReadAhead(new ByteArrayInputStream(bytes))) {
      assertThat(in.read(piece, 0, 0)).isZero();
      for (int next = in.read(); next >= 0; next = in.read()) {
        taken.write(next);
        int count = in.read(piece, 1_000, random.nextInt(1, 8_000));
        taken.write(piece, 1_000, Math.max(0, count));
      }
    }

    assertThat(taken.toByteArray()).isEqualTo(bytes);
  }

  @Test
  void whatIsWrongIsToldWhereItIsReached() throws IOException {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new Unreadable(Why.SWELLING);
          }
        };
    byte[] good = random(65_536);

    try (InputStream in =
        new ReadAhead(new SequenceInputStream(new ByteArrayInputStream(good), broken))) {
      assertThat(in.readNBytes(good.length)).isEqualTo(good);
      assertThatThrownBy(in::read)
          .isInstanceOfSatisfying(
              Unreadable.class, told -> assertThat(told.why()).isEqualTo(Why.SWELLING));
    }
  }

  @Test
  void failuresOfALibraryAreFailuresOfReading() throws IOException {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("inflater");
          }
        };

    try (InputStream in = new ReadAhead(failing)) {
      assertThatThrownBy(in::read).isInstanceOf(IOException.class).hasRootCauseMessage("inflater");
    }
  }

  @Test
  void closingEndsTheOtherStreamThoughMoreWouldCome() throws IOException {
    boolean[] closed = {false};
    InputStream endless =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] bytes, int from, int length) {
            assertThat(closed[0]).isFalse();
            return length;
          }

          @Override
          public void close() {
            closed[0] = true;
          }
        };

    try (InputStream in = new ReadAhead(endless)) {
      assertThat(in.read()).isZero();
    }

    assertThat(closed[0]).isTrue();
  }

  @Test
  void whoIsInterruptedWaitsNoLonger() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    InputStream slow =
        new InputStream() {
          @Override
          public int read() throws IOException {
            try {
              never.await();
              return -1;
            } catch (InterruptedException stopped) {
              throw new IOException(stopped);
            }
          }
        };

    try (InputStream in = new ReadAhead(slow)) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(in::read).hasRootCauseInstanceOf(InterruptedException.class);
      assertThat(Thread.interrupted()).isTrue();
      never.countDown();
    }
  }
}
