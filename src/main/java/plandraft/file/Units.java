package plandraft.file;

import java.util.List;
import plandraft.model.Responsibility;
import tools.jackson.databind.JsonNode;

/// Reads responsible units by their print, or by their lists where those are given too.
final class Units extends Printed<Responsibility> {
  Units() {
    super(Responsibility.class, Responsibility::read);
  }

  @Override
  Responsibility read(String printed, JsonNode node) {
    return node.has("leads") || node.has("supporting")
        ? new Responsibility(printed, names(node.path("leads")), names(node.path("supporting")))
        : super.read(printed, node);
  }

  private static List<String> names(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }
}
