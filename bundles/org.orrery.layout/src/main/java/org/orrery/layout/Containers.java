package org.orrery.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.PipelineLink;
import org.orrery.lifecycle.Port;
import org.orrery.lifecycle.Stage;

/** What holds nodes on a drawing: its stages, and behind them its pipelines. */
final class Containers {
  private Containers() {}

  static List<Element> of(Lifecycle lifecycle) {
    List<Element> containers = new ArrayList<>(lifecycle.getStages());
    containers.addAll(lifecycle.getPipelines());
    return containers;
  }

  /** The nodes in a stage or pipeline. */
  static List<? extends Element> in(Element container) {
    return switch (container) {
      case Stage stage -> stage.getNodes();
      case Pipeline pipeline -> pipeline.getNodes();
      default -> List.of();
    };
  }

  /** Draws the links of a pipeline between its nodes; their courses are not kept. */
  static void link(Pipeline pipeline, Map<Element, ElkNode> nodes) {
    for (Map.Entry<Element, Element> link : links(pipeline)) {
      ElkNode from = nodes.get(link.getKey());
      ElkNode to = nodes.get(link.getValue());
      if (from != null && to != null) {
        ElkGraphUtil.createSimpleEdge(from, to);
      }
    }
  }

  /** From which node to which the links of a pipeline lead; half-drawn ones are left out. */
  static List<Map.Entry<Element, Element>> links(Pipeline pipeline) {
    List<Map.Entry<Element, Element>> links = new ArrayList<>();
    for (PipelineLink link : pipeline.getLinks()) {
      Element from = holder(link.getSource());
      Element to = holder(link.getTarget());
      if (from != null && to != null) {
        links.add(Map.entry(from, to));
      }
    }
    return links;
  }

  private static Element holder(Port port) {
    return port != null && port.eContainer() instanceof Element element ? element : null;
  }
}
