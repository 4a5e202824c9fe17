package plandraft.file;

/// One file of layouts as it counts now.
///
/// @param name such as `plan.json`
/// @param document the kind of document that it lays out; blank for the house style, and where the
///   user's own file cannot be read
/// @param json its text
/// @param own whether it is the user's own
public record LayoutFile(String name, String document, String json, boolean own) {}
