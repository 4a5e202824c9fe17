package plandraft.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plandraft.model.Id;
import plandraft.model.Media;
import plandraft.model.Plan;
import plandraft.review.Tree;
import plandraft.review.Tree.Fields;
import plandraft.review.Tree.Items;
import plandraft.review.Tree.Leaf;
import tools.jackson.databind.JsonNode;

/// Plans as the trees that merging works on, with the names of the file.
public final class PlanTree {
  private PlanTree() {}

  /// The tree of `plan`; the bytes of its pictures are left out.
  public static Fields of(Plan plan) {
    return (Fields) tree(SmallJson.MAPPER.readTree(PlanJson.write(plan)));
  }

  /// The plan of a tree, with the bytes of its pictures from the plans it was made of.
  ///
  /// @throws FileTrouble if the tree is no plan
  public static Plan read(Fields tree, List<Plan> sources) throws FileTrouble {
    Map<Id<Media>, Media> pictures = new HashMap<>();
    sources.forEach(plan -> plan.media().forEach(picture -> pictures.put(picture.id(), picture)));
    Plan plan = PlanJson.read(tree.json().getBytes(StandardCharsets.UTF_8)).plan();
    return plan.withMedia(
        plan.media().stream()
            .map(picture -> pictures.getOrDefault(picture.id(), picture))
            .toList());
  }

  /// The value that `json` writes.
  ///
  /// @throws FileTrouble if it is none
  public static Tree value(String json) throws FileTrouble {
    return tree(PlanJson.read(json.getBytes(StandardCharsets.UTF_8), JsonNode.class));
  }

  private static Tree tree(JsonNode node) {
    if (node.isObject()) {
      Map<String, Tree> fields = new LinkedHashMap<>();
      node.properties().forEach(entry -> fields.put(entry.getKey(), tree(entry.getValue())));
      return new Fields(fields);
    }
    if (node.isArray()) {
      List<Tree> items = new ArrayList<>();
      node.forEach(item -> items.add(tree(item)));
      return new Items(items);
    }
    return new Leaf(node.toString());
  }
}
