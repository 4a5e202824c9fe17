package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
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
    assertThat(folder.resolve("state")).isDirectoryNotContaining("glob:**.plan");
    hand.keepNow();
    hand.close();
    assertThat(left()).isZero();
    assertThat(folder.resolve("state")).isDirectoryNotContaining("glob:**.plan");
  }

  @Test
  void aPlanSavedElsewhereGoesOnThereAndLetsTheOldFileGo() throws FileTrouble {
    InHand hand = InHand.opened(file("a.plan"), place);
    hand.moveTo(file("b.plan"));
    assertThat(hand.file()).contains(folder.resolve("b.plan"));
    Holder other = new Holder("别人", "elsewhere", 1, place.me().since());
    OpenPlan free = OpenPlan.open(folder.resolve("a.plan"), other);
    OpenPlan held = OpenPlan.open(folder.resolve("b.plan"), other);
    assertThat(free.why()).isEmpty();
    assertThat(held.why()).contains(FileTrouble.Why.HELD);
    free.close();
    held.close();
    hand.close();
    assertThat(OpenPlan.open(folder.resolve("b.plan"), other).why()).isEmpty();
  }
}
