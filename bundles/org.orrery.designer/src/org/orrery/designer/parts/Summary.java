package org.orrery.designer.parts;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.orrery.designer.Messages;
import org.orrery.designer.model.Graph;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.PipelineNode;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Trigger;

/** What a folded frame holds, in a few words: "5 steps, 2 approvals". */
final class Summary {
  /** In the order in which they are told; what only leads the flow is not. */
  private enum Sort {
    STEPS,
    APPROVALS,
    DECISIONS,
    TRIGGERS,
    PARTS,
    FLOW
  }

  private Summary() {}

  static String of(Element frame) {
    Map<Sort, Long> counts =
        Graph.nodesIn(frame).stream()
            .collect(Collectors.groupingBy(Summary::sort, TreeMap::new, Collectors.counting()));
    counts.remove(Sort.FLOW);
    return counts.isEmpty()
        ? Messages.get("folded.nothing")
        : counts.entrySet().stream()
            .map(sort -> Messages.get("folded." + sort.getKey(), sort.getValue()))
            .collect(Collectors.joining(", "));
  }

  /** Empty when there are none. */
  static String ofProblems(long errors, long warnings) {
    return errors > 0 && warnings > 0
        ? told("ERROR", errors) + ", " + told("WARNING", warnings)
        : errors > 0 ? told("ERROR", errors) : warnings > 0 ? told("WARNING", warnings) : "";
  }

  private static String told(String severity, long count) {
    return Messages.get("folded." + severity, count);
  }

  private static Sort sort(Element node) {
    return switch (node) {
      case ApprovalStep approval -> Sort.APPROVALS;
      case Step step -> Sort.STEPS;
      case DecisionNode decision -> Sort.DECISIONS;
      case Trigger trigger -> Sort.TRIGGERS;
      case PipelineNode part -> Sort.PARTS;
      default -> Sort.FLOW;
    };
  }
}
