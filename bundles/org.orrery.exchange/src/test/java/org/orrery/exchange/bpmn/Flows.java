package org.orrery.exchange.bpmn;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.model.Elements;

/** A process written in short, {@code a>b} for a way from one to another, and its drawing. */
final class Flows {
  private static final Pattern WAY = Pattern.compile("(?<![<\\w/'\"-])([\\w.]+)>([\\w.]+)(?!\\w)");

  private Imported imported;

  Lifecycle read(String flow) throws ImportException {
    return read(flow, "");
  }

  /** Reads a process with shapes of its picture. */
  Lifecycle read(String flow, String shapes) throws ImportException {
    String ways =
        WAY.matcher(flow).replaceAll("<sequenceFlow id='$1-$2' sourceRef='$1' targetRef='$2'/>");
    String text =
        ("<definitions xmlns='%s' xmlns:flowable='http://flowable.org/bpmn' "
                + "xmlns:zeebe='http://camunda.org/schema/zeebe/1.0'><process id='p'>%s</process>"
                + "<BPMNDiagram xmlns='%s'><BPMNPlane>%s</BPMNPlane></BPMNDiagram></definitions>")
            .formatted(BpmnXml.BPMN, ways, BpmnXml.DIAGRAM, shapes);
    imported = BpmnImport.read(text.getBytes(StandardCharsets.UTF_8));
    return imported.lifecycle();
  }

  List<String> drawn() {
    return imported.lifecycle().getTransitions().stream()
        .map(
            t ->
                t.getSource().getId()
                    + (t.getKind() == TransitionKind.NORMAL ? ">" : "-" + t.getKind() + ">")
                    + t.getTarget().getId())
        .toList();
  }

  List<String> nodes() {
    return Elements.nodes(imported.lifecycle()).stream()
        .map(node -> node.getId() + " " + node.eClass().getName())
        .toList();
  }

  <T extends Element> T element(Class<T> type, String id) {
    return type.cast(Elements.byId(imported.lifecycle(), id).orElseThrow());
  }

  String remarks() {
    return String.join("\n", imported.remarks().stream().map(Remark::toString).toList());
  }

  String notes() {
    return String.join("\n", imported.lifecycle().getNotes().stream().map(Note::getText).toList());
  }
}
