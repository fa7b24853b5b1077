package org.orrery.exchange.graph;

import java.nio.charset.StandardCharsets;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;

/**
 * The flow in the language of Graphviz; stages are clusters, which it ranks together: one by one it
 * gives up where lines lead back and forth between them.
 */
public final class Dot {
  private Dot() {}

  public static byte[] write(Lifecycle lifecycle) {
    StringBuilder out = new StringBuilder();
    out.append("digraph ").append(quote(lifecycle.getId())).append(" {\n");
    out.append("  label=").append(quote(Elements.label(lifecycle))).append(";\n");
    out.append("  rankdir=LR;\n  compound=true;\n  newrank=true;\n");
    out.append("  node [fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\"];\n");
    for (Stage stage : lifecycle.getStages()) {
      out.append("  subgraph ").append(quote("cluster_" + stage.getId())).append(" {\n");
      out.append("    label=").append(quote(Elements.label(stage))).append(";\n");
      for (Node node : stage.getNodes()) {
        out.append("    ").append(quote(node.getId())).append(" [label=");
        out.append(quote(Elements.label(node))).append(", shape=").append(shape(node));
        out.append(", tooltip=").append(quote(Elements.kindName(node.eClass()))).append("];\n");
      }
      out.append("  }\n");
    }
    for (Transition transition : lifecycle.getTransitions()) {
      if (transition.getSource() != null && transition.getTarget() != null) {
        out.append("  ").append(quote(transition.getSource().getId())).append(" -> ");
        out.append(quote(transition.getTarget().getId()));
        out.append(" [label=").append(quote(Ways.label(transition)));
        out.append(Elements.isAside(transition) ? ", style=dashed" : "").append("];\n");
      }
    }
    return out.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String shape(Node node) {
    return switch (node) {
      case DecisionNode ignored -> "diamond";
      case ForkNode ignored -> "rectangle, height=0.1";
      case JoinNode ignored -> "rectangle, height=0.1";
      case Step ignored -> "box, style=rounded";
      default -> "ellipse";
    };
  }

  /** A quoted id or text of the DOT language; nothing in it is an escape or an entity. */
  private static String quote(String text) {
    String plain = text.replace("&", "&amp;").replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + plain.replaceAll("\\R", "\\\\n") + '"';
  }
}
