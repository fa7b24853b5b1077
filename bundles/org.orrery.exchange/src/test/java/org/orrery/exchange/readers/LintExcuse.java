package org.orrery.exchange.readers;

import java.util.List;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.model.Elements;
import tools.jackson.databind.JsonNode;

/** Whether a finding of bpmnlint is one that the compiled form has a reason for. */
final class LintExcuse {
  private LintExcuse() {}

  /**
   * Whether an exception is made for an element.
   *
   * @param exception its rule, and either a pattern of ids or what is drawn there
   */
  static boolean covers(JsonNode exception, JsonNode issue, Lifecycle drawing) {
    String id = issue.get("id").asString();
    return exception.get("rule").equals(issue.get("rule"))
        && (exception.has("ids")
            ? id.matches(exception.get("ids").asString())
            : isDrawn(exception.get("drawn").asString(), id, drawing));
  }

  private static boolean isDrawn(String what, String id, Lifecycle drawing) {
    List<Node> nodes = Elements.nodes(drawing);
    return nodes.stream()
        .anyMatch(
            node ->
                switch (what) {
                  case "several ways into a node" ->
                      id.equals(entry(node)) && isLedIntoBySeveral(node);
                  case "the only end, without triggers" ->
                      id.equals(node.getId()) && isTheOnlyEnd(node, nodes);
                  default -> throw new IllegalArgumentException(what);
                });
  }

  /** What is compiled to be come to first: of a node that some members lack, the question. */
  private static String entry(Node node) {
    return node.getWhen().isEmpty() ? node.getId() : node.getId() + "__member__decide";
  }

  /** A node that some members lack is left by two ways: through it and past it. */
  private static boolean isLedIntoBySeveral(Node node) {
    int ways =
        node.getIncoming().stream()
            .mapToInt(
                line -> line.getSource().getWhen().isEmpty() || Elements.isAside(line) ? 1 : 2)
            .sum();
    return !(node instanceof JoinNode || node instanceof ForkNode) && ways > 1;
  }

  private static boolean isTheOnlyEnd(Node node, List<Node> nodes) {
    return node instanceof EndNode
        && nodes.stream().noneMatch(Trigger.class::isInstance)
        && nodes.stream().filter(EndNode.class::isInstance).count() == 1;
  }
}
