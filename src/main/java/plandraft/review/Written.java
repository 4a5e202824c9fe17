package plandraft.review;

import java.util.stream.Collectors;
import plandraft.review.Tree.Fields;
import plandraft.review.Tree.Items;
import plandraft.review.Tree.Leaf;

/// A value as a reader takes it: what is printed where it says so, else all of it.
final class Written {
  private Written() {}

  static String of(Tree value) {
    return switch (value) {
      case Leaf leaf -> plain(leaf.written());
      case Items items -> items.all().stream().map(Written::of).collect(Collectors.joining());
      case Fields fields ->
          fields
              .get("printed")
              .or(() -> fields.get("text"))
              .map(Written::of)
              .orElseGet(
                  () ->
                      fields.all().values().stream()
                          .map(Written::of)
                          .collect(Collectors.joining(" ")));
    };
  }

  private static String plain(String json) {
    boolean quoted = json.length() > 1 && json.startsWith("\"") && json.endsWith("\"");
    return quoted ? Quoted.plain(json) : json;
  }
}
