package org.orrery.designer.model;

import java.util.ArrayList;
import java.util.List;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.PipelineLink;
import org.orrery.lifecycle.PipelineNode;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;

/** What is inside what, and what is joined with what, for both kinds of diagram. */
public final class Graph {
  private Graph() {}

  /** The shapes directly on the drawing. */
  public static List<Element> topLevel(Lifecycle lifecycle) {
    List<Element> elements = new ArrayList<>(lifecycle.getStages());
    elements.addAll(lifecycle.getPipelines());
    elements.addAll(lifecycle.getNotes());
    return elements;
  }

  /** The nodes in a stage or pipeline. */
  public static List<? extends Element> nodesIn(Element container) {
    return switch (container) {
      case Stage stage -> stage.getNodes();
      case Pipeline pipeline -> pipeline.getNodes();
      default -> List.of();
    };
  }

  /** The lines that leave a node. */
  public static List<? extends Element> leaving(Element node) {
    return switch (node) {
      case Node step -> step.getOutgoing();
      case PipelineNode part ->
          links(part).stream().filter(link -> sourceOf(link) == part).toList();
      default -> List.of();
    };
  }

  /** The lines that reach a node. */
  public static List<? extends Element> reaching(Element node) {
    return switch (node) {
      case Node step -> step.getIncoming();
      case PipelineNode part ->
          links(part).stream().filter(link -> targetOf(link) == part).toList();
      default -> List.of();
    };
  }

  /** The node that a line leaves, or null. */
  public static Element sourceOf(Element line) {
    return switch (line) {
      case Transition transition -> transition.getSource();
      case PipelineLink link -> nodeOf(link.getSource());
      default -> null;
    };
  }

  /** The node that a line reaches, or null. */
  public static Element targetOf(Element line) {
    return switch (line) {
      case Transition transition -> transition.getTarget();
      case PipelineLink link -> nodeOf(link.getTarget());
      default -> null;
    };
  }

  /** Whether an element is a node of a stage or a pipeline. */
  public static boolean isNode(Element element) {
    return element instanceof Node || element instanceof PipelineNode;
  }

  /** Whether an element holds nodes. */
  public static boolean isFrame(Element element) {
    return element instanceof Stage || element instanceof Pipeline;
  }

  /** Whether an element is a line between nodes. */
  public static boolean isLine(Element element) {
    return element instanceof Transition || element instanceof PipelineLink;
  }

  /** The links of a node's pipeline that join two of its nodes. */
  private static List<PipelineLink> links(PipelineNode node) {
    return node.eContainer() instanceof Pipeline pipeline
        ? pipeline.getLinks().stream().filter(link -> joins(link, pipeline)).toList()
        : List.of();
  }

  private static boolean joins(PipelineLink link, Pipeline pipeline) {
    Element source = sourceOf(link);
    Element target = targetOf(link);
    return source != null
        && target != null
        && source.eContainer() == pipeline
        && target.eContainer() == pipeline;
  }

  private static Element nodeOf(Element port) {
    return port != null && port.eContainer() instanceof PipelineNode node ? node : null;
  }
}
