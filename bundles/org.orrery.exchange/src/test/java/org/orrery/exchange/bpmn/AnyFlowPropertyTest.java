package org.orrery.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Note;
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
}
