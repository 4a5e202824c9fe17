package plandraft.ui.kit.sheet;

/// What pasting a block would do.
///
/// @param target where the block goes
/// @param reshaped whether the block does not simply fill the place it is put to, so that the user
///   should look at it first
/// @param refused how many of its cells find no place, or one that cannot be changed
record Paste(Edit edit, Range target, boolean reshaped, int refused) {}
