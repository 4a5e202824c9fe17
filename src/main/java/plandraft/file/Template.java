package plandraft.file;

import java.util.Locale;
import plandraft.model.Ids;
import plandraft.model.Plan;

/// A plan to begin with.
///
/// @param name its name on the command line
/// @param title what it is, for people
/// @param english the same in English
public record Template(String name, String title, String english, Source source) {
  /// Where a template is read from.
  @FunctionalInterface
  public interface Source {
    /// Its plan.
    Plan plan() throws FileTrouble;
  }

  /// What it is, in the language of `locale`.
  public String titleIn(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : title;
  }

  /// A new plan made from it, with an id of its own.
  public Plan newPlan(Ids ids) throws FileTrouble {
    return plan().withId(ids.fresh());
  }

  /// The plan as it stands in the template.
  public Plan plan() throws FileTrouble {
    return source.plan();
  }
}
