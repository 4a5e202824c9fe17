package plandraft.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Trees are written "a(b c(d)) e".
class ForestTest {
  private record Node(String id, List<Node> children) {
    @Override
    public String toString() {
      return children.isEmpty() ? id : id + "(" + written(children) + ")";
    }
  }

  private static final Forest<Node> FOREST =
      new Forest<>(Node::id, Node::children, (node, children) -> new Node(node.id(), children));

  @ParameterizedTest
  @CsvSource({
    "promote, a(b c), b, a(c) b",
    "promote, a(b c d), c, a(b d) c",
    "promote, a(b(c)), b c, a b(c)",
    "promote, a(b(c)), c, a(b c)",
    "promote, a b, a, a b",
    "promote, a(b c), b c, a b c",
    "demote, a b, b, a(b)",
    "demote, a(x) b c, b c, a(x b c)",
    "demote, a b, a, a b",
    "demote, a b c, a b, a b c",
    "demote, a(b c), c, a(b(c))",
    "up, a b c, b c, b c a",
    "up, a b c, a b, a b c",
    "up, a(b c), c, a(c b)",
    "down, a b c, a b, c a b",
    "down, a b c, c, a b c",
    "remove, a(b c(d)) e, c, a(b) e",
    "remove, a(b) c, a, c",
  })
  void movesNodes(String change, String before, String named, String after) {
    assertThat(written(apply(change, read(before), Set.of(named.split(" "))))).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "a b c, c, '', 0, c a b",
    "a b c, a, '', 3, b c a",
    "a b c, a c, '', 1, a c b",
    "a(b c) d, d, a, 1, a(b d c)",
    "a(b c) d, b, '', 2, a(c) d b",
    "a(b), a, b, 0, a(b)",
    "a b, a, a, 0, a b",
    "a b, a, nowhere, 0, a b",
    "a(b) c, a b, c, 0, c(a(b))",
  })
  void dropsNodesWhereTheyAreDragged(
      String before, String named, String parent, int index, String after) {
    Optional<String> below = parent.isEmpty() ? Optional.empty() : Optional.of(parent);
    List<Node> moved = FOREST.move(read(before), Set.of(named.split(" ")), below, index);
    assertThat(written(moved)).isEqualTo(after);
  }

  @Test
  void insertsBesideAndBelow() {
    Node added = new Node("x", List.of());
    List<Node> roots = read("a(b) c");
    assertThat(written(FOREST.insertAfter(roots, "b", List.of(added)))).isEqualTo("a(b x) c");
    assertThat(written(FOREST.insert(roots, Optional.of("c"), 0, List.of(added))))
        .isEqualTo("a(b) c(x)");
    assertThat(written(FOREST.insert(roots, Optional.empty(), 1, List.of(added))))
        .isEqualTo("a(b) x c");
  }

  @Test
  void noMoveLosesOrDoublesANode() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<Node> roots = grow(random, 3, new int[1]);
      List<String> all = FOREST.all(roots).map(Node::id).sorted().toList();
      if (all.isEmpty()) {
        continue;
      }
      Set<String> named = Set.of(all.get(random.nextInt(all.size())));
      for (String change : List.of("promote", "demote", "up", "down")) {
        assertThat(FOREST.all(apply(change, roots, named)).map(Node::id).sorted())
            .as(change + " " + named + " in " + written(roots))
            .isEqualTo(all);
      }
      Optional<String> parent = Optional.of(all.get(random.nextInt(all.size())));
      assertThat(FOREST.all(FOREST.move(roots, named, parent, 1)).map(Node::id).sorted())
          .as("move " + named + " to " + parent + " in " + written(roots))
          .isEqualTo(all);
    }
  }

  private static List<Node> apply(String change, List<Node> roots, Set<String> named) {
    return switch (change) {
      case "promote" -> FOREST.promote(roots, named);
      case "demote" -> FOREST.demote(roots, named);
      case "up" -> FOREST.up(roots, named);
      case "down" -> FOREST.down(roots, named);
      default -> FOREST.remove(roots, named);
    };
  }

  private static List<Node> grow(Random random, int depth, int[] count) {
    List<Node> nodes = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      nodes.add(
          new Node("n" + count[0]++, depth == 0 ? List.of() : grow(random, depth - 1, count)));
    }
    return nodes;
  }

  private static String written(List<Node> nodes) {
    return String.join(" ", nodes.stream().map(Node::toString).toList());
  }

  private static List<Node> read(String written) {
    Deque<List<Node>> open = new ArrayDeque<>(List.of(new ArrayList<>()));
    for (String token : written.replace("(", " ( ").replace(")", " ) ").strip().split(" +")) {
      if (token.equals("(")) {
        open.push(new ArrayList<>());
      } else if (token.equals(")")) {
        List<Node> children = List.copyOf(open.pop());
        Node parent = open.element().removeLast();
        open.element().add(new Node(parent.id(), children));
      } else {
        open.element().add(new Node(token, List.of()));
      }
    }
    return List.copyOf(open.pop());
  }
}
