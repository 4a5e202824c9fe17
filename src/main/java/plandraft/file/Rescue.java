package plandraft.file;

import plandraft.model.Dossier;
import plandraft.say.Message;

/// What can be had back of a damaged file.
///
/// @param what what it is, for the user to choose
public record Rescue(Message what, Dossier dossier) {}
