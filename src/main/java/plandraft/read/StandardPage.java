package plandraft.read;

import plandraft.document.PageSetup;

/// The page of official documents (GB/T 9704-2012, 5.2), for files that have no pages of their own.
public final class StandardPage {
  /// A4 upright.
  public static final PageSetup PORTRAIT =
      new PageSetup(11_906, 16_838, 2_098, 1_474, 1_984, 1_588, 1_455, 579, PageSetup.Number.FOOT);

  /// A4 across.
  public static final PageSetup LANDSCAPE =
      new PageSetup(16_838, 11_906, 1_588, 2_098, 1_474, 1_984, 1_455, 579, PageSetup.Number.SIDE);

  private StandardPage() {}
}
