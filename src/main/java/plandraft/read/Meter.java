package plandraft.read;

import java.time.Duration;
import plandraft.job.Progress;
import plandraft.read.Unreadable.Why;

/// Watches over the reading of one file: how far it is, whether it should go on, and whether it
/// stays within what a document could be, and within the memory of a small computer. Whoever counts
/// what is read is asked to stop as well as told how far it is.
public final class Meter {
  private static final long MOST_CHARACTERS = 40_000_000;
  private static final long MOST_CELLS = 200_000;
  private static final long MOST_BLOCKS = 200_000;
  private static final long MOST_RUNS = 1_000_000;
  private static final long MOST_PICTURE_BYTES = 128L << 20;
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int COUNTS_PER_LOOK = 1 << 12;

  private final Progress progress;
  private final long end = System.nanoTime() + LONGEST.toNanos();
  private long done;
  private long whole;
  private int counts;
  private long characters;
  private long cells;
  private long blocks;
  private long runs;
  private long pictureBytes;

  /// A file about to be read.
  public Meter(Progress progress) {
    this.progress = progress;
  }

  /// Tells that `done` of `whole` steps are finished (`whole` 0: not known yet).
  ///
  /// @throws plandraft.job.Stopped if the reading was cancelled
  /// @throws Unreadable if it takes too long
  public void at(long done, long whole) throws Unreadable {
    this.done = done;
    this.whole = whole;
    look();
  }

  private void look() throws Unreadable {
    progress.at(done, whole);
    if (System.nanoTime() - end > 0) {
      throw new Unreadable(Why.SLOW);
    }
  }

  /// Some more characters were read.
  ///
  /// @throws Unreadable if they are too many
  public void characters(int more) throws Unreadable {
    characters += more;
    hold(characters, MOST_CHARACTERS);
  }

  /// Some more cells were read; a row counts as one.
  ///
  /// @throws Unreadable if they are too many
  public void cells(int more) throws Unreadable {
    cells += more;
    hold(cells, MOST_CELLS);
  }

  /// One more paragraph or table was read.
  ///
  /// @throws Unreadable if they are too many
  public void block() throws Unreadable {
    hold(++blocks, MOST_BLOCKS);
  }

  /// One more run of words of one look was read.
  ///
  /// @throws Unreadable if they are too many
  public void run() throws Unreadable {
    hold(++runs, MOST_RUNS);
  }

  /// Whether a picture of so many bytes still finds room; if so it takes it.
  public boolean picture(long bytes) {
    if (pictureBytes + bytes > MOST_PICTURE_BYTES) {
      return false;
    }
    pictureBytes += bytes;
    return true;
  }

  private void hold(long count, long most) throws Unreadable {
    if (count > most) {
      throw new Unreadable(Why.LARGE);
    }
    if (++counts % COUNTS_PER_LOOK == 0) {
      look();
    }
  }
}
