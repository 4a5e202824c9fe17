package plandraft.file;

import java.util.List;
import plandraft.model.Dossier;
import plandraft.say.Message;

/// What an archive holds.
///
/// @param newer whether its format is newer than this program's, so that some of it may be missing
/// @param lost what is damaged beside the plan, such as a version, in words for the user
record Archived(Dossier dossier, boolean newer, List<Message> lost) {
  Archived {
    lost = List.copyOf(lost);
  }
}
