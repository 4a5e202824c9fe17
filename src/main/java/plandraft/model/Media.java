package plandraft.model;

/// A picture kept in the plan, named by the SHA-256 of its bytes.
///
/// @param type its media type, such as image/png
public record Media(Id<Media> id, String name, String type, Bytes bytes) {}
