package org.orrery.exchange.bpmn;

import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.Note;
import org.w3c.dom.Element;

/** Text annotations with their associations, and data stores. */
final class Annotations {
  private final Source source;
  private final Draft draft;
  private final CarriedReader carried;

  Annotations(Source source, Draft draft, CarriedReader carried) {
    this.source = source;
    this.draft = draft;
    this.carried = carried;
  }

  /** Reads those of a container and of the sub-processes in it. */
  void read(Element container) {
    for (Element xml : BpmnXml.children(container)) {
      if (BpmnXml.is(xml, "textAnnotation")) {
        note(xml);
      } else if (BpmnXml.is(xml, "dataStoreReference")) {
        dataset(xml);
      } else if (BpmnXml.isBpmn(xml)
          && xml.getLocalName().toLowerCase(java.util.Locale.ROOT).endsWith("process")) {
        read(xml);
      }
    }
  }

  private void note(Element xml) {
    source.use(xml);
    Note note = draft.identify(Draft.NEW.createNote(), xml.getAttribute("id"));
    draft.became(xml, note);
    Element text = BpmnXml.child(xml, "text");
    Element own = carried.of(xml);
    boolean untitled = own != null && own.hasAttribute("untitled");
    if (text != null) {
      source.useAll(text);
      note.setText(text.getTextContent());
    }
    carried.fill(note, xml);
    String shown =
        note.getName() == null || note.getName().isBlank() ? note.getId() : note.getName();
    if (untitled && shown.equals(note.getText())) {
      note.setText(null);
    }
    String documentation = source.documentation(xml);
    if (!documentation.isEmpty()) {
      note.setDocumentation(documentation);
    }
    draft.lifecycle.getNotes().add(note);
  }

  private void dataset(Element xml) {
    source.use(xml);
    Dataset dataset = draft.identify(Draft.NEW.createDataset(), xml.getAttribute("id"));
    draft.became(xml, dataset);
    Element store = source.byReference(source.attribute(xml, "dataStoreRef"));
    String own = source.attribute(xml, "name");
    String called = store == null ? "" : source.use(store).getAttribute("name");
    String name = own.isEmpty() ? called : own;
    if (store != null && name.equals(called) && !called.isEmpty()) {
      source.use(store.getAttributeNode("name"));
    }
    dataset.setName(name.isEmpty() ? null : name);
    draft.lifecycle.getDatasets().add(dataset);
  }

  /** Lets notes know what they are about; run when all elements are there. */
  void associate(Element container) {
    for (Element xml : BpmnXml.children(container)) {
      if (BpmnXml.is(xml, "association")) {
        associate(xml, source.attribute(xml, "sourceRef"), source.attribute(xml, "targetRef"));
      } else if (BpmnXml.isBpmn(xml)
          && xml.getLocalName().toLowerCase(java.util.Locale.ROOT).endsWith("process")) {
        associate(xml);
      }
    }
  }

  private void associate(Element xml, String one, String other) {
    String direction = source.attribute(xml, "associationDirection");
    var from = draft.named(source.byReference(one), BpmnXml.reference(one));
    var to = draft.named(source.byReference(other), BpmnXml.reference(other));
    Note note = from instanceof Note first ? first : to instanceof Note second ? second : null;
    var about = note == from ? to : from;
    if (note == null || about == null) {
      String way = direction.isEmpty() ? "" : " (" + direction + ")";
      draft.remark(xml, null, "It connected '" + one + "' and '" + other + "'" + way + ".");
    } else if (!note.getAbout().contains(about)) {
      note.getAbout().add(about);
    }
    source.use(xml);
  }
}
