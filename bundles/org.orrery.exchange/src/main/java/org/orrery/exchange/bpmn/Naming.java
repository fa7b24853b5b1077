package org.orrery.exchange.bpmn;

import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;

/** Names and documentation: those of the process, which somebody may have edited there. */
final class Naming {
  private Naming() {}

  /** Names an element; carried texts that the process cannot show stay as they are. */
  static void name(Element element, org.w3c.dom.Element xml, Source source, Draft draft) {
    String shown = source.attribute(xml, "name");
    String carried = element.getName();
    String fallback = fallback(element);
    String expected = carried == null || carried.isBlank() ? fallback : carried;
    boolean drawn = !xml.getAttributeNS(BpmnXml.ORRERY, "kind").isEmpty();
    if (!shown.equals(expected) || carried == null && !isOwn(element, drawn)) {
      element.setName(shown.isEmpty() ? null : plain(shown, xml, draft));
    }
    String documentation = source.documentation(xml);
    if (!documentation.isEmpty()) {
      element.setDocumentation(plain(documentation, xml, draft));
    }
  }

  private static boolean isOwn(Element element, boolean drawn) {
    return drawn || element instanceof Transition || element instanceof Lifecycle;
  }

  /** What the process shows where the element has no name. */
  private static String fallback(Element element) {
    return switch (element) {
      case Lifecycle lifecycle -> lifecycle.getId();
      case Stage stage -> stage.getId();
      case Transition transition -> transition.getOutcome() == null ? "" : transition.getOutcome();
      default -> "";
    };
  }

  /** Engines would evaluate such a text; a blank makes it plain. */
  private static String plain(String text, org.w3c.dom.Element xml, Draft draft) {
    if (!text.contains("${") && !text.contains("#{")) {
      return text;
    }
    draft.remark(xml, null, "A text of it looked like an expression; a blank made it plain.");
    return text.replace("${", "$ {").replace("#{", "# {");
  }
}
