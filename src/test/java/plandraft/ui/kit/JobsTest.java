package plandraft.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.ui.Screens;

/// Work beside the window: told of on the window's thread, in order where files are concerned, the
/// newest alone where only that counts.
class JobsTest {
  private static final int PATIENCE_SECONDS = 10;

  private final Jobs jobs = new Jobs();
  private final List<String> told = Collections.synchronizedList(new ArrayList<>());

  @BeforeAll
  static void toolkit() {
    Screens.toolkit();
  }

  @AfterEach
  void end() {
    jobs.close();
  }

  private static void onWindow(Runnable work) {
    WaitForAsyncUtils.asyncFx(work);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private void until(int count) throws TimeoutException {
    WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> told.size() >= count);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void tell(String what) {
    told.add(what + (Platform.isFxApplicationThread() ? "" : " off the window's thread"));
  }

  @Test
  void workOnFilesIsDoneInTurn() throws TimeoutException {
    onWindow(
        () -> {
          for (int i = 0; i < 5; i++) {
            String name = "file " + i;
            jobs.file(name, _ -> name, this::tell, failure -> tell("failed"));
          }
          assertThat(jobs.running()).extracting(Running::name).startsWith("file 0").hasSize(5);
        });
    until(5);
    assertThat(told).containsExactly("file 0", "file 1", "file 2", "file 3", "file 4");
    onWindow(() -> assertThat(jobs.running()).isEmpty());
  }

  @Test
  void whatNobodyNeedsToSeeIsDoneInTurnWithTheRestAndNeverLost() throws TimeoutException {
    onWindow(
        () -> {
          jobs.file("read", _ -> told.add("read"), _ -> {}, failure -> tell("failed"));
          jobs.file(() -> told.add("written"));
          assertThat(jobs.running()).extracting(Running::name).containsExactly("read");
        });
    until(2);
    jobs.close();
    jobs.file(() -> told.add("written after all"));
    assertThat(told).containsExactly("read", "written", "written after all");
  }

  @Test
  void whatFailsIsToldWithItsCause() throws TimeoutException {
    onWindow(
        () ->
            jobs.compute(
                "check",
                _ -> {
                  throw new IllegalStateException("no rules");
                },
                _ -> tell("done"),
                failure -> tell(failure.getMessage())));
    until(1);
    assertThat(told).containsExactly("no rules");
  }

  @Test
  void whatIsCancelledEndsWithoutAResult() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch cancelled = new CountDownLatch(1);
    Running[] work = new Running[1];
    onWindow(
        () ->
            work[0] =
                jobs.compute(
                    "export",
                    progress -> {
                      begun.countDown();
                      await(cancelled);
                      progress.at(1, 2);
                      return "result";
                    },
                    this::tell,
                    _ -> tell("failed")));
    await(begun);
    work[0].cancel();
    cancelled.countDown();
    WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, work[0].over());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(told).isEmpty();
  }

  @Test
  void progressIsAFractionOrUnknown() throws Exception {
    CountDownLatch goOn = new CountDownLatch(1);
    Running[] work = new Running[1];
    onWindow(
        () ->
            work[0] =
                jobs.file(
                    "import",
                    progress -> {
                      progress.at(1, 4);
                      await(goOn);
                      return "done";
                    },
                    this::tell,
                    _ -> {}));
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS, TimeUnit.SECONDS, () -> work[0].progress().get() == 0.25);
    assertThat(work[0].over().get()).isFalse();
    goOn.countDown();
    until(1);
    assertThat(work[0].over().get()).isTrue();
  }

  @Test
  void ofWhatIsAskedQuicklyOnlyTheLastIsWorkedOnAndTold() throws TimeoutException {
    CountDownLatch first = new CountDownLatch(1);
    List<Integer> worked = Collections.synchronizedList(new ArrayList<>());
    Latest<Integer, String> latest =
        jobs.latest(
            (input, _) -> {
              worked.add(input);
              if (input == 1) {
                await(first);
              }
              return "result " + input;
            },
            this::tell);
    onWindow(
        () -> {
          for (int input = 1; input <= 5; input++) {
            latest.ask(input);
          }
        });
    first.countDown();
    until(1);
    assertThat(told).containsExactly("result 5");
    assertThat(worked).containsExactly(1, 5);
  }

  @Test
  void eachAsksForItsOwn() throws TimeoutException {
    Latest<Integer, String> lengths = jobs.latest((input, _) -> "length " + input, this::tell);
    Latest<Integer, String> checks = jobs.latest((input, _) -> "check " + input, this::tell);
    onWindow(
        () -> {
          lengths.ask(1);
          checks.ask(1);
        });
    until(2);
    assertThat(told).containsExactlyInAnyOrder("length 1", "check 1");
  }

  @Test
  void aFirstPartIsToldBeforeTheWhole() throws TimeoutException {
    Latest<Integer, String> pages =
        jobs.latest(
            (input, turn) -> {
              turn.first("first page of " + input);
              return "all pages of " + input;
            },
            this::tell);
    onWindow(() -> pages.ask(7));
    until(2);
    assertThat(told).containsExactly("first page of 7", "all pages of 7");
  }

  @Test
  void workNobodyWaitsForEndsEarly() throws TimeoutException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch outdated = new CountDownLatch(1);
    Latest<Integer, String> pages =
        jobs.latest(
            (input, turn) -> {
              turn.goOn();
              if (input == 1) {
                begun.countDown();
                await(outdated);
                turn.first("late part");
                turn.goOn();
                tell("went on");
              }
              return "result " + input;
            },
            this::tell);
    onWindow(() -> pages.ask(1));
    await(begun);
    onWindow(() -> pages.ask(2));
    outdated.countDown();
    until(1);
    assertThat(told).containsExactly("result 2");
  }

  @Test
  void whatIsForgottenIsNotTold() throws TimeoutException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch forgotten = new CountDownLatch(1);
    Latest<Integer, String> pages =
        jobs.latest(
            (input, turn) -> {
              begun.countDown();
              if (input < 3) {
                await(forgotten);
              }
              return "result " + input;
            },
            this::tell);
    onWindow(() -> pages.ask(1));
    await(begun);
    onWindow(
        () -> {
          pages.ask(2);
          pages.forget();
        });
    forgotten.countDown();
    onWindow(() -> pages.ask(3));
    until(1);
    assertThat(told).containsExactly("result 3");
  }

  @Test
  void onceClosedNothingIsBegun() {
    jobs.close();
    onWindow(() -> jobs.file("late", _ -> "late", this::tell, _ -> tell("failed")));
    assertThat(told).isEmpty();
    assertThat(jobs.running()).isEmpty();
  }

  @Test
  void onceClosedNothingIsAskedForAnyMore() {
    Latest<Integer, String> late = jobs.latest((input, _) -> "late " + input, this::tell);
    jobs.close();
    onWindow(
        () -> {
          late.ask(1);
          late.ask(2);
        });
    assertThat(told).isEmpty();
  }
}
