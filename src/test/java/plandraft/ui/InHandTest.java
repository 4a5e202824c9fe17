package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plandraft.file.FileTrouble;
import plandraft.file.Folders;
import plandraft.file.Holder;
import plandraft.file.OpenPlan;
import plandraft.file.Recovery;
import plandraft.model.Dossier;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Plan;

/// A plan in hand: where it is saved, and what is kept of it against a crash.
class InHandTest {
  private static final Plan PLAN = Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2020, 2025));

  @TempDir Path folder;
  private Workplace place;

  @BeforeEach
  void begin() {
    place =
        Workplace.of(new Folders(folder.resolve("config"), folder.resolve("state")), new NoFiles());
  }

  @AfterEach
  void end() {
    place.jobs().close();
  }

  /// What somebody else would find of work that was left.
  private long left() throws FileTrouble {
    return new Recovery(folder.resolve("state")).left().size();
  }

  /// What is kept against a crash: a plan and the note beside it.
  private List<Path> kept() {
    Path recovery = folder.resolve("state/recovery");
    try (Stream<Path> files = Files.list(recovery)) {
      return files.toList();
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  /// Waits until the thread for files has done what it was given.
  private void settle() {
    CountDownLatch done = new CountDownLatch(1);
    place.jobs().file(done::countDown);
    await(done);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException wrong) {
      throw new AssertionError(wrong);
    }
  }

  private OpenPlan file(String name) throws FileTrouble {
    return OpenPlan.create(Dossier.of(PLAN), folder.resolve(name), place.me());
  }

  @Test
  void aFreshPlanIsInNoFileAndHasNothingToSave() {
    InHand fresh = InHand.fresh(PLAN, place);
    assertThat(fresh.file()).isEmpty();
    assertThat(fresh.store().plan()).isEqualTo(PLAN);
    assertThat(fresh.store().unsaved()).isFalse();
  }

  @Test
  void aPlanOfAFileIsWhereItWasOpened() throws FileTrouble {
    InHand opened = InHand.opened(file("a.plan"), place);
    assertThat(opened.file()).contains(folder.resolve("a.plan"));
    assertThat(opened.store().unsaved()).isFalse();
    opened.close();
  }

  @Test
  void aPlanKeptFromACrashIsStillToBeSaved() throws FileTrouble {
    InHand kept = InHand.recovered(Dossier.of(PLAN), place, Optional.of(file("a.plan")));
    assertThat(kept.store().unsaved()).isTrue();
    assertThat(kept.file()).contains(folder.resolve("a.plan"));
    kept.close();
    assertThat(InHand.recovered(Dossier.of(PLAN), place, Optional.empty()).file()).isEmpty();
  }

  @Test
  void whatIsKeptIsForgottenOnceItIsSavedOrClosed() throws FileTrouble {
    InHand hand = InHand.fresh(PLAN, place);
    hand.keepNow();
    assertThat(folder.resolve("state")).isDirectoryRecursivelyContaining("glob:**.plan");
    hand.forget();
    settle();
    assertThat(kept()).isEmpty();
    hand.keepNow();
    assertThat(kept()).hasSize(2);
    hand.close();
    settle();
    assertThat(left()).isZero();
    assertThat(kept()).isEmpty();
  }

  @Test
  void theDiskIsNotTouchedByTheThreadThatAsksForIt() throws FileTrouble {
    InHand hand = InHand.opened(file("a.plan"), place);
    CountDownLatch busy = new CountDownLatch(1);
    hand.keepNow();
    place.jobs().file(() -> await(busy));
    hand.forget();
    hand.close();
    assertThat(kept()).hasSize(2);
    assertThat(folder.resolve(".a.plan.lock")).exists();
    busy.countDown();
    settle();
    assertThat(kept()).isEmpty();
    assertThat(folder.resolve(".a.plan.lock")).doesNotExist();
  }

  @Test
  void aPlanSavedElsewhereGoesOnThereAndLetsTheOldFileGo() throws FileTrouble {
    InHand hand = InHand.opened(file("a.plan"), place);
    hand.moveTo(file("b.plan"));
    settle();
    assertThat(hand.file()).contains(folder.resolve("b.plan"));
    Holder other = new Holder("别人", "elsewhere", 1, place.me().since());
    OpenPlan free = OpenPlan.open(folder.resolve("a.plan"), other);
    OpenPlan held = OpenPlan.open(folder.resolve("b.plan"), other);
    assertThat(free.why()).isEmpty();
    assertThat(held.why()).contains(FileTrouble.Why.HELD);
    free.close();
    held.close();
    hand.close();
    settle();
    assertThat(OpenPlan.open(folder.resolve("b.plan"), other).why()).isEmpty();
  }
}
