package plandraft.ui;

import java.time.Clock;
import plandraft.file.Folders;
import plandraft.file.Holder;
import plandraft.file.LayoutFiles;
import plandraft.file.Recovery;
import plandraft.file.RuleFiles;
import plandraft.file.SettingsFile;
import plandraft.file.Templates;
import plandraft.model.Ids;
import plandraft.ui.kit.Jobs;

/// What every window of the program works with.
///
/// @param me who holds the files opened here
record Workplace(
    Preferences preferences,
    Templates templates,
    LayoutFiles layouts,
    RuleFiles rules,
    Recovery recovery,
    Holder me,
    Jobs jobs,
    Ids ids,
    Clock clock,
    Choosing choosing) {

  /// The workplace of a user whose settings and unsaved work lie in `folders`.
  static Workplace of(Folders folders, Choosing choosing) {
    Jobs jobs = new Jobs();
    return new Workplace(
        new Preferences(new SettingsFile(folders.config()), jobs::file),
        new Templates(folders.templates()),
        new LayoutFiles(folders.templates().resolve("layouts")),
        new RuleFiles(folders.templates()),
        new Recovery(folders.state()),
        Holder.me(System.getProperty("user.name")),
        jobs,
        Ids.random(),
        Clock.systemDefaultZone(),
        choosing);
  }
}
