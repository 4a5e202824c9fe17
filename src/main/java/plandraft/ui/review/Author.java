package plandraft.ui.review;

/// Who is commenting: a name, and the unit they speak for.
public record Author(String name, String organization) {}
