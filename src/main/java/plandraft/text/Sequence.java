package plandraft.text;

import java.util.List;

/// Points counted off in prose: 一是…二是…三是….
public record Sequence(List<Item> items, int from, int to) implements Phrase {
  public Sequence {
    items = List.copyOf(items);
  }

  /// One point: the number it is counted by and its words without the marker.
  public record Item(int number, String text, int from, int to) {}

  /// Whether the points are counted 1, 2, 3 … without gap or repetition.
  public boolean isUnbroken() {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).number() != i + 1) {
        return false;
      }
    }
    return true;
  }
}
