package org.orrery.exchange.bpmn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;

/**
 * Makes a life cycle of BPMN 2.0: the same life cycle again when our compiler wrote it, with what
 * was edited meanwhile, else what of it can be said in the language.
 *
 * <p>Nothing of the file is executed or fetched. What has no like in the language is a remark, and
 * a note of the drawing.
 */
public final class BpmnImport {
  /** More than so many bytes are refused. */
  public static final int MAX_BYTES = 16 * 1024 * 1024;

  private BpmnImport() {}

  /**
   * Reads a process.
   *
   * @throws ImportException when the bytes are no BPMN 2.0, or hold no process
   */
  public static Imported read(byte[] bytes) throws ImportException {
    org.w3c.dom.Element definitions = BpmnXml.definitions(bytes);
    Source source = new Source(definitions, process(definitions));
    Draft draft = new Draft();
    CarriedReader carried = new CarriedReader(draft, source);
    Lifecycle lifecycle = draft.lifecycle;
    boolean own = carried.of(source.process) != null;
    draft.identify(lifecycle, source.process.getAttribute("id"));
    source.orrery(source.process, "version");
    carried.fill(lifecycle, source.process);
    Naming.name(lifecycle, source.process, source, draft);
    FlowReader reader = new FlowReader(source, draft, carried.order(lifecycle, "transitions"));
    Stages stages = new Stages(source, draft, carried);
    reader.lanes(source.process).forEach(stages::of);
    Annotations annotations = new Annotations(source, draft, carried);
    annotations.read(source.process);
    new FlowMaker(source, draft, carried, stages).make(reader);
    carried.resolve();
    annotations.associate(source.process);
    new Leftovers(source, draft).remark();
    draft.writeNotes();
    carried.restoreOrder(lifecycle);
    place(draft, source, own);
    return new Imported(lifecycle, draft.remarks);
  }

  private static void place(Draft draft, Source source, boolean own) {
    Diagram diagram = Diagram.of(source.definitions);
    Placing placing = new Placing(draft, diagram, origins(draft));
    if (own) {
      placing.own();
    } else {
      placing.foreign(source.process);
    }
  }

  private static Map<Element, String> origins(Draft draft) {
    Map<Element, String> origins = new HashMap<>();
    draft.origins().forEach((xml, element) -> origins.put(element, xml.getAttribute("id")));
    return origins;
  }

  /** The process that is executable, or the first that has a flow. */
  private static org.w3c.dom.Element process(org.w3c.dom.Element definitions)
      throws ImportException {
    List<org.w3c.dom.Element> processes =
        BpmnXml.children(definitions, "process").stream()
            .filter(process -> !BpmnXml.children(process).isEmpty())
            .toList();
    return processes.stream()
        .filter(process -> process.getAttribute("isExecutable").equals("true"))
        .findFirst()
        .or(() -> processes.stream().findFirst())
        .orElseThrow(
            () ->
                new ImportException(
                    0, "The file holds no process.", "Export a process, not a choreography."));
  }
}
