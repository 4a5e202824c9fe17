package plandraft.ui.preview.layout;

import java.util.ArrayList;
import java.util.List;

/// A layout's text while it is worked on, with the texts it had before and those taken back.
///
/// @param past the earlier texts, the latest last
/// @param future the texts taken back, the next one last
/// @param typing whether the last change was a stroke of typing, which the next stroke joins
public record Draft(String json, List<String> past, List<String> future, boolean typing) {
  public Draft {
    past = List.copyOf(past);
    future = List.copyOf(future);
  }

  /// A text nothing was done to yet.
  public static Draft of(String json) {
    return new Draft(json, List.of(), List.of(), false);
  }

  /// This draft after one choice.
  public Draft chosen(String next) {
    return next.equals(json) ? this : new Draft(next, with(past, json), List.of(), false);
  }

  /// This draft after a stroke of typing; strokes on end are one step.
  public Draft typed(String next) {
    return next.equals(json)
        ? this
        : new Draft(next, typing ? past : with(past, json), List.of(), true);
  }

  /// This draft with the last step taken back; itself if there is none.
  public Draft undone() {
    return past.isEmpty()
        ? this
        : new Draft(past.getLast(), past.subList(0, past.size() - 1), with(future, json), false);
  }

  /// This draft with the step last taken back done again; itself if there is none.
  public Draft redone() {
    return future.isEmpty()
        ? this
        : new Draft(
            future.getLast(), with(past, json), future.subList(0, future.size() - 1), false);
  }

  private static List<String> with(List<String> texts, String text) {
    List<String> more = new ArrayList<>(texts);
    more.add(text);
    return more;
  }
}
