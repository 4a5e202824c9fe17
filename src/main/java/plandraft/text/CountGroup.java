package plandraft.text;

import java.util.List;

/// Several counts run together as a name: 两区两中心, “一核两带三区”.
public record CountGroup(List<Count> parts, int from, int to) implements Phrase {
  public CountGroup {
    parts = List.copyOf(parts);
  }
}
