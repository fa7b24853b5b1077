package org.orrery.exchange.bpmn;

import static org.orrery.exchange.bpmn.BpmnXml.BPMN;

import java.util.Comparator;
import java.util.HashMap;
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
    draft.became(source.process, lifecycle);
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
    draft.remarkIds(source.process);
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

  /** The process that is executable, else the longest: that of the pool where the work is done. */
  private static org.w3c.dom.Element process(org.w3c.dom.Element definitions)
      throws ImportException {
    Comparator<org.w3c.dom.Element> better =
        Comparator.<org.w3c.dom.Element, Boolean>comparing(
                process -> process.getAttribute("isExecutable").equals("true"))
            .thenComparing(
                process -> process.getElementsByTagNameNS(BPMN, "sequenceFlow").getLength());
    return BpmnXml.children(definitions, "process").stream()
        .filter(process -> !BpmnXml.children(process).isEmpty())
        .reduce((one, other) -> better.compare(other, one) > 0 ? other : one)
        .orElseThrow(
            () ->
                new ImportException(
                    0, "The file holds no process.", "Export a process, not a choreography."));
  }
}
