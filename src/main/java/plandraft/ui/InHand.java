package plandraft.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import plandraft.file.FileTrouble;
import plandraft.file.OpenPlan;
import plandraft.file.Recovery;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.model.Dossier;
import plandraft.model.Plan;

/// The plan a window works on: its history, the file it is in, if any, and the copy kept against a
/// crash. The file is touched on the thread for files only.
final class InHand {
  private final Store store;
  private final Workplace place;
  private Optional<OpenPlan> open;
  private Recovery.Keeping keeping;

  private InHand(Store store, Workplace place, Optional<OpenPlan> open) {
    this.store = store;
    this.place = place;
    this.open = open;
    this.keeping = place.recovery().begin(open.map(OpenPlan::file), place.me());
  }

  /// A plan that no file holds yet.
  static InHand fresh(Plan plan, Workplace place) {
    return fresh(Dossier.of(plan), place);
  }

  /// A dossier that no file holds yet.
  static InHand fresh(Dossier dossier, Workplace place) {
    return new InHand(new Store(dossier), place, Optional.empty());
  }

  /// A plan that was opened from a file.
  static InHand opened(OpenPlan open, Workplace place) {
    Store store = new Store(open.dossier());
    if (open.dossier().recipient().isPresent()) {
      store.actAs(Role.REVIEWING);
    }
    return new InHand(store, place, Optional.of(open));
  }

  /// A plan kept from a crash, to be saved in the file it came from, if there is one.
  static InHand recovered(Dossier dossier, Workplace place, Optional<OpenPlan> open) {
    return new InHand(Store.unsaved(dossier), place, open);
  }

  Store store() {
    return store;
  }

  Optional<Path> file() {
    return open.map(OpenPlan::file);
  }

  Optional<OpenPlan> open() {
    return open;
  }

  /// Keeps `dossier` against a crash.
  void keep(Dossier dossier) throws FileTrouble {
    keeping.keep(dossier);
  }

  /// Keeps the plan as it stands, in an emergency that cannot wait for the thread for files.
  void keepNow() {
    try {
      keep(store.dossier());
    } catch (FileTrouble notKept) {
      throw new UncheckedIOException(new IOException(notKept));
    }
  }

  /// Forgets what was kept: everything is saved, or not wanted.
  void forget() {
    place.jobs().file(keeping::forget);
  }

  /// Goes on in another file, which already holds the plan.
  void moveTo(OpenPlan next) {
    close();
    open = Optional.of(next);
    keeping = place.recovery().begin(open.map(OpenPlan::file), place.me());
  }

  /// Lets the file go.
  void close() {
    forget();
    open.ifPresent(file -> place.jobs().file(file::close));
  }
}
