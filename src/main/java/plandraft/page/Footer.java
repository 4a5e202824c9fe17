package plandraft.page;

import java.util.List;
import java.util.Optional;
import plandraft.document.PageSetup;
import plandraft.page.Page.Piece;
import plandraft.page.Page.Turned;
import plandraft.page.Page.Words;

/// The page number "— 1 —" in 4号 half-width 宋体, odd pages right and even pages left, one character
/// in (GB/T 9704-2012, 7.5).
final class Footer {
  private static final Look LOOK = new Look("宋体", "宋体", 28, false, Optional.empty(), 0);
  private static final int CHARACTER = LOOK.em();
  private static final int LIFT = CHARACTER / 5;

  private Footer() {}

  static List<Piece> of(PageSetup setup, int number) {
    Words words = new Words(0, 0, "— " + number + " —", LOOK, 0, Optional.empty());
    int far = (int) words.width() + CHARACTER;
    boolean odd = number % 2 == 1;
    return switch (setup.number()) {
      case NONE -> List.of();
      case FOOT ->
          List.of(
              words.moved(
                  odd ? setup.width() - setup.right() - far : setup.left() + CHARACTER,
                  setup.height() - setup.footer() - LIFT));
      case SIDE ->
          List.of(
              new Turned(
                  words.moved(
                      setup.footer() + LIFT,
                      odd ? setup.height() - setup.bottom() - far : setup.top() + CHARACTER)));
    };
  }
}
