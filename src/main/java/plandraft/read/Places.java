package plandraft.read;

import plandraft.document.Anchor;

/// Names for places that only comments are about.
public final class Places {
  private static final String PLACE = "read:";

  private int named;

  /// One more.
  public Anchor next() {
    return new Anchor(PLACE + ++named);
  }
}
