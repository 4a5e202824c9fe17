package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What nobody foresaw costs no work and is told once.
final class EmergencyTest {
  private final List<String> happened = new ArrayList<>();
  private final List<Runnable> later = new ArrayList<>();
  private final Emergency emergency =
      new Emergency(
          () -> List.of(() -> happened.add("first kept"), () -> happened.add("second kept")),
          failure -> happened.add("logged " + failure.getMessage()),
          failure -> happened.add("told " + failure.getMessage()),
          later::add);

  @Test
  void aFailureIsLoggedTheWorkKeptAndThenItIsTold() {
    emergency.happened(new IllegalStateException("odd"));
    assertThat(happened).containsExactly("logged odd", "first kept", "second kept");
    later.forEach(Runnable::run);
    assertThat(happened).endsWith("told odd");
  }

  @Test
  void whereMemoryRunsOutTheWorkIsKeptFirst() {
    emergency.happened(new OutOfMemoryError("heap"));
    assertThat(happened).containsExactly("first kept", "second kept", "logged heap");
  }

  @Test
  void memoryThatRanOutDeepDownCountsToo() {
    emergency.happened(new IllegalStateException("outer", new OutOfMemoryError("heap")));
    assertThat(happened).containsExactly("first kept", "second kept", "logged outer");
  }

  @Test
  void whileOneFailureIsToldOthersAreOnlyLogged() {
    emergency.happened(new IllegalStateException("one"));
    emergency.happened(new IllegalStateException("two"));
    assertThat(later).hasSize(1);
    later.removeFirst().run();
    assertThat(happened).contains("logged two").endsWith("told one").doesNotContain("told two");

    emergency.happened(new IllegalStateException("three"));
    later.removeFirst().run();
    assertThat(happened).endsWith("told three");
  }

  @Test
  void workThatCannotBeKeptDoesNotCostTheOther() {
    Emergency failing =
        new Emergency(
            () ->
                List.of(
                    () -> {
                      throw new IllegalStateException("disk");
                    },
                    () -> happened.add("kept")),
            failure -> happened.add("logged " + failure.getMessage()),
            failure -> happened.add("told"),
            Runnable::run);
    failing.happened(new IllegalStateException("odd"));
    assertThat(happened).containsExactly("logged odd", "logged disk", "kept", "told");
  }

  @Test
  void aDialogThatFailsDoesNotSilenceTheNext() {
    Emergency mute =
        new Emergency(
            List::of,
            failure -> {},
            failure -> {
              happened.add("tried");
              throw new IllegalStateException("no window");
            },
            later::add);
    mute.happened(new IllegalStateException("one"));
    try {
      later.removeFirst().run();
    } catch (IllegalStateException noWindow) {
      happened.add("failed");
    }
    mute.happened(new IllegalStateException("two"));
    assertThat(later).hasSize(1);
    assertThat(happened).containsExactly("tried", "failed");
  }
}
