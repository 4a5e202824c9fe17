package plandraft.recognize;

import java.util.Comparator;

/// Where in the inputs something stands, counted from 0: the document, its block, and the piece of
/// that block when it was taken apart.
public record Spot(int document, int block, int piece) implements Comparable<Spot> {
  private static final Comparator<Spot> ORDER =
      Comparator.comparingInt(Spot::document)
          .thenComparingInt(Spot::block)
          .thenComparingInt(Spot::piece);

  @Override
  public int compareTo(Spot other) {
    return ORDER.compare(this, other);
  }
}
