package plandraft.read;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import plandraft.say.Message;

/// What a reader leaves out, counted while it reads.
public final class Notes {
  private final Map<Omission, Integer> counts = new EnumMap<>(Omission.class);

  /// One more of these.
  public void add(Omission omission) {
    add(omission, 1);
  }

  /// Some more of these.
  public void add(Omission omission, int more) {
    if (more > 0) {
      counts.merge(omission, more, Integer::sum);
    }
  }

  /// One of these, which is told of once however many there are.
  public void once(Omission omission) {
    counts.putIfAbsent(omission, 1);
  }

  /// How many there are of each kind.
  public Map<Omission, Integer> counts() {
    return Collections.unmodifiableMap(counts);
  }

  /// One sentence for each kind.
  public List<Message> messages() {
    return counts.entrySet().stream()
        .map(
            entry ->
                Message.of(Notes.class, entry.getKey().key(), Integer.toString(entry.getValue())))
        .toList();
  }
}
