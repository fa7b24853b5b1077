package org.orrery.exchange.bpmn;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.orrery.exchange.bpmn.Vertex.Flow;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.StartNode;

/** The end that a process does without. */
final class Endings {
  private final Source source;
  private final Draft draft;

  Endings(Source source, Draft draft) {
    this.source = source;
    this.draft = draft;
  }

  /** Adds the end of a process without one: all that a run reaches and that leads nowhere does. */
  void addMissing(List<Vertex> vertices) {
    if (source.isOurs() || vertices.stream().anyMatch(vertex -> vertex.node instanceof EndNode)) {
      return;
    }
    List<Vertex> starts =
        vertices.stream().filter(vertex -> vertex.node instanceof StartNode).toList();
    Set<Vertex> reached = Vertex.reached(starts, vertex -> false);
    List<Vertex> last =
        vertices.stream().filter(reached::contains).filter(Endings::leadsNowhere).toList();
    if (last.isEmpty()) {
      draft.remark(source.process, null, "It has no end event, and no run of it ends.");
      return;
    }
    String ids = last.stream().map(each -> each.node.getId()).collect(Collectors.joining(", "));
    draft.remark(
        source.process,
        null,
        "It has no end event; an end was added behind what leads nowhere: " + ids + ".");
    Vertex before = last.get(last.size() - 1);
    Vertex end = new Vertex(source.process, before.region);
    EndNode node = draft.identify(Draft.NEW.createEndNode(), "end");
    node.setKind(EndKind.RELEASED);
    end.node = node;
    Stage stage = (Stage) before.node.eContainer();
    stage.getNodes().add(stage.getNodes().indexOf(before.node) + 1, node);
    last.forEach(each -> new Flow(source.process, each, end));
    vertices.add(end);
  }

  private static boolean leadsNowhere(Vertex vertex) {
    return !(vertex.node instanceof StartNode)
        && vertex.outgoing.stream().noneMatch(Flow::isOrdinary);
  }
}
