package org.orrery.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;

/** Whatever leads wherever: a drawing that can be kept, in which each part is found or told of. */
class AnyFlowPropertyTest {
  @Property(tries = 300)
  void eachPartIsDrawnOrStandsInANote(@ForAll long seed) throws Exception {
    RandomProcess process = RandomProcess.of(seed);

    Lifecycle drawing = BpmnImport.read(process.bytes()).lifecycle();

    byte[] kept = LifecycleFiles.toBytes(drawing);
    assertThat(LifecycleFiles.load(new ByteArrayInputStream(kept), "kept")).isNotNull();
    String notes = String.join("\n", drawing.getNotes().stream().map(Note::getText).toList());
    assertThat(process.ids())
        .as(process.toString())
        .allSatisfy(
            id ->
                assertThat(Elements.byId(drawing, id).isPresent() || notes.contains(id))
                    .as(id)
                    .isTrue());
  }

  @Property(tries = 600)
  void aRunComesToOneEndUnlessARemarkSaysOtherwise(@ForAll long seed) throws Exception {
    RandomProcess process = RandomProcess.of(seed);
    Assume.that(!process.toString().matches("(?s).*(terminate|errorEvent).*"));

    Imported imported = BpmnImport.read(process.bytes());

    Assume.that(
        imported.remarks().stream().noneMatch(r -> r.message().contains("come to an end here")));
    Map<Node, Vertex> vertices = vertices(process, imported.lifecycle());
    vertices.values().stream()
        .filter(vertex -> vertex.node instanceof StartNode)
        .forEach(
            start ->
                assertThat(TokenGame.rests(start, this::isEnd, new Effort()).orElse(Set.of()))
                    .as(process.toString())
                    .allMatch(rest -> rest.stream().filter(way -> isEnd(way.to)).count() < 2));
  }

  private boolean isEnd(Vertex vertex) {
    return vertex.node instanceof EndNode;
  }

  /** The drawing as points again. */
  private static Map<Node, Vertex> vertices(RandomProcess process, Lifecycle drawing)
      throws ImportException {
    org.w3c.dom.Element any = BpmnXml.definitions(process.bytes());
    Map<Node, Vertex> vertices = new LinkedHashMap<>();
    for (Node node : Elements.nodes(drawing)) {
      Vertex vertex = new Vertex(any, null);
      vertex.node = node;
      vertices.put(node, vertex);
    }
    for (Transition way : drawing.getTransitions()) {
      new Vertex.Flow(any, vertices.get(way.getSource()), vertices.get(way.getTarget())).kind =
          way.getKind();
    }
    return vertices;
  }
}
