package plandraft.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.ui.Screens;
import plandraft.ui.kit.Steps.Outcome;

/// A text that is worked on beside the window.
class StepsTest {
  private final Jobs jobs = new Jobs();
  private final List<String> seen = new ArrayList<>();
  private Steps<String> steps;

  @BeforeEach
  void begin() {
    Screens.toolkit();
    steps = jobs.steps("a", text -> seen.add("shows " + text));
  }

  @AfterEach
  void end() {
    jobs.close();
  }

  private void inWindow(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(5_000, work);
  }

  /// Waits until all steps are done.
  private void settle() {
    try {
      WaitForAsyncUtils.waitFor(
          10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> !steps.busy()).get());
    } catch (TimeoutException late) {
      throw new AssertionError("steps under way", late);
    }
  }

  @Test
  void everyStepWorksOnWhatCameOfTheOneBefore() {
    CountDownLatch asked = new CountDownLatch(1);
    inWindow(
        () -> {
          steps.take(text -> text + await(asked));
          steps.take(text -> text + "b");
          steps.take(text -> new Outcome<>(text + "c", "done"), told -> seen.add(told));
          steps.settled(text -> seen.add("settled " + text));
          assertThat(steps.busy()).isTrue();
          assertThat(steps.now()).isEqualTo("a");
        });
    asked.countDown();
    settle();
    assertThat(steps.now()).isEqualTo("abc");
    assertThat(seen).containsExactly("done", "shows abc", "settled abc");
  }

  private static String await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
      return "";
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  @Test
  void workIsDoneBesideTheWindowAndToldInIt() {
    inWindow(
        () ->
            steps.take(
                text -> new Outcome<>(text, Platform.isFxApplicationThread()),
                inWindow -> seen.add(inWindow + " " + Platform.isFxApplicationThread())));
    settle();
    assertThat(seen).as("nothing changed, so nothing is shown").containsExactly("false true");
  }

  @Test
  void aStepThatFailsLeavesTheValueAndTheNextIsTaken() {
    List<Throwable> failures = new ArrayList<>();
    inWindow(
        () -> {
          Thread.currentThread()
              .setUncaughtExceptionHandler((thread, wrong) -> failures.add(wrong));
          steps.take(
              text -> {
                throw new IllegalStateException("wrong");
              });
          steps.take(text -> text + "b");
        });
    settle();
    assertThat(steps.now()).isEqualTo("ab");
    assertThat(seen).containsExactly("shows ab");
    assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
    inWindow(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
  }
}
