package org.orrery.exchange.graph;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;

/** The flow as a Mermaid flowchart; stages are subgraphs. */
public final class Mermaid {
  private Mermaid() {}

  public static byte[] write(Lifecycle lifecycle) {
    StringBuilder out = new StringBuilder("flowchart LR\n");
    Map<Node, String> names = new HashMap<>();
    int stages = 0;
    for (Stage stage : lifecycle.getStages()) {
      out.append("  subgraph s").append(++stages).append(text("[", Elements.label(stage), "]"));
      out.append('\n');
      for (Node node : stage.getNodes()) {
        String name = "n" + (names.size() + 1);
        names.put(node, name);
        out.append("    ").append(name).append(shape(node)).append('\n');
      }
      out.append("  end\n");
    }
    for (Transition transition : lifecycle.getTransitions()) {
      String from = names.get(transition.getSource());
      String to = names.get(transition.getTarget());
      if (from != null && to != null) {
        String label = Ways.label(transition);
        out.append("  ").append(from).append(Elements.isAside(transition) ? " -.->" : " -->");
        out.append(label.isEmpty() ? "" : text("|", label, "|")).append(' ').append(to);
        out.append('\n');
      }
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String shape(Node node) {
    String label = Elements.label(node);
    return switch (node) {
      case DecisionNode ignored -> text("{", label, "}");
      case Step ignored -> text("[", label, "]");
      default -> text("([", label, "])");
    };
  }

  /** A quoted text; Mermaid takes signs as entities by number, and a break as a tag. */
  private static String text(String open, String text, String close) {
    String quoted = text.lines().map(Mermaid::line).collect(Collectors.joining("<br>"));
    return open + '"' + quoted + '"' + close;
  }

  private static String line(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean plain = Character.isLetterOrDigit(c) || " ,.:()-/".indexOf(c) >= 0;
              if (plain) {
                out.appendCodePoint(c);
              } else {
                out.append('#').append(c).append(';');
              }
            });
    return out.toString();
  }
}
