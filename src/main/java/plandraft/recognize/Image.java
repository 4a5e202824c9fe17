package plandraft.recognize;

import plandraft.document.Picture;

/// A picture.
record Image(Spot spot, Picture picture) implements Piece {}
