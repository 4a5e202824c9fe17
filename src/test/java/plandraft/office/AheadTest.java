package plandraft.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;

class AheadTest {
  /// How a piece is made.
  private interface Making {
    int make(int number) throws IOException;
  }

  /// Pieces made by their number, counted from 1.
  private static final class Numbers implements Supply<Integer> {
    private final Making making;
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicBoolean closed = new AtomicBoolean();

    Numbers(Making making) {
      this.making = making;
    }

    @Override
    public Integer next() throws IOException {
      assertThat(closed).isFalse();
      return making.make(made.incrementAndGet());
    }

    @Override
    public void close() {
      closed.set(true);
    }
  }

  @Test
  void piecesComeInTheirOrder() throws IOException {
    List<Integer> taken = new ArrayList<>();

    try (Supply<Integer> ahead = new Ahead<>(new Numbers(number -> number))) {
      for (int i = 0; i < 1000; i++) {
        taken.add(ahead.next());
      }
    }

    assertThat(taken).hasSize(1000).isSorted().doesNotHaveDuplicates().startsWith(1).endsWith(1000);
  }

  @Test
  void onlyFewAreMadeBeforeTheyAreAskedFor() throws IOException {
    Numbers numbers = new Numbers(number -> number);

    try (Supply<Integer> ahead = new Ahead<>(numbers)) {
      assertThat(ahead.next()).isEqualTo(1);
    }

    assertThat(numbers.made).hasValueBetween(1, 5);
    assertThat(numbers.closed).isTrue();
  }

  @Test
  void aFailureComesWhereItIsReached() throws IOException {
    Making failing =
        number -> {
          if (number == 3) {
            throw new Unreadable(Why.DAMAGED);
          }
          return number;
        };

    try (Supply<Integer> ahead = new Ahead<>(new Numbers(failing))) {
      assertThat(ahead.next()).isEqualTo(1);
      assertThat(ahead.next()).isEqualTo(2);
      assertThatThrownBy(ahead::next)
          .isInstanceOfSatisfying(
              Unreadable.class, told -> assertThat(told.why()).isEqualTo(Why.DAMAGED));
    }
  }

  @Test
  void whatLibrariesThrowIsAFailureOfReading() throws IOException {
    Making failing =
        _ -> {
          throw new IllegalStateException("parser");
        };

    try (Supply<Integer> ahead = new Ahead<>(new Numbers(failing))) {
      assertThatThrownBy(ahead::next).isInstanceOf(IOException.class).hasRootCauseMessage("parser");
    }
  }

  @Test
  void errorsStayErrors() throws IOException {
    Making failing =
        _ -> {
          throw new OutOfMemoryError("heap");
        };

    try (Supply<Integer> ahead = new Ahead<>(new Numbers(failing))) {
      assertThatThrownBy(ahead::next).isInstanceOf(OutOfMemoryError.class).hasMessage("heap");
    }
  }

  @Test
  void closingWaitsForThePieceInTheMaking() throws IOException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    Making slow =
        number -> {
          begun.countDown();
          for (int i = 0; i < 1000; i++) {
            Thread.yield();
          }
          ended.set(true);
          return number;
        };
    Numbers numbers = new Numbers(slow);
    Supply<Integer> ahead = new Ahead<>(numbers);
    await(begun);

    ahead.close();

    assertThat(ended).isTrue();
    assertThat(numbers.made).hasValueLessThanOrEqualTo(2);
    assertThat(numbers.closed).isTrue();
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
  }
}
