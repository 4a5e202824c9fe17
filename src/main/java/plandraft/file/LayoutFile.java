package plandraft.file;

import java.util.List;

/// One file of layouts as it counts now.
///
/// @param name such as `plan.json`
/// @param document the kind of document that it lays out; blank for the house style, and where the
///   user's own file cannot be read
/// @param planKinds the kinds of plan it is for; none means all
/// @param json its text
/// @param own whether it is the user's own
public record LayoutFile(
    String name, String document, List<String> planKinds, String json, boolean own) {
  public LayoutFile {
    planKinds = List.copyOf(planKinds);
  }
}
