package plandraft.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.document.Run;

/// The runs of a paragraph in the making: neighbours of one look become one.
public final class RunsDraft {
  private final List<Run> done = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private boolean bold;
  private Optional<String> font = Optional.empty();

  /// The text of the run being read, for those who add to it; its look was set by [#look].
  public StringBuilder text() {
    return open;
  }

  /// Sets the look of what follows.
  public void look(boolean nextBold, Optional<String> nextFont) {
    if (bold != nextBold || !font.equals(nextFont)) {
      close();
      bold = nextBold;
      font = nextFont;
    }
  }

  /// Adds runs as they are.
  public void add(List<Run> runs) {
    for (Run run : runs) {
      look(run.bold(), run.font());
      open.append(run.text());
    }
  }

  /// Adds words as their style has them.
  public void plain(String words) {
    look(false, Optional.empty());
    open.append(words);
  }

  /// What was added; the draft is empty afterwards.
  public List<Run> take() {
    close();
    List<Run> runs = List.copyOf(done);
    done.clear();
    bold = false;
    font = Optional.empty();
    return runs;
  }

  private void close() {
    if (!open.isEmpty()) {
      done.add(new Run(open.toString(), bold, font));
      open.setLength(0);
    }
  }
}
