package plandraft.recognize;

/// What a document is read as, from top to bottom.
sealed interface Piece permits Line, Lattice, Image {
  Spot spot();
}
