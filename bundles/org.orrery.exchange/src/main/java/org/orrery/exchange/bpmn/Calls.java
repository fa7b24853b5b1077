package org.orrery.exchange.bpmn;

import java.util.List;
import org.eclipse.emf.common.util.ECollections;
import org.orrery.lifecycle.Setting;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.format.Ids;
import org.w3c.dom.Element;

/**
 * What a call activity calls, in which version and with which values. What stands in the process
 * counts before what the step carried: another tool may have changed it.
 */
final class Calls {
  private Calls() {}

  /** Sets what the call activity says; what it does not say stays. */
  static void read(Source source, Element xml, SubLifecycleStep step) {
    String called = called(source, xml);
    if (Ids.isValid(called)) {
      step.setLifecycle(called);
    }
    String version = source.orrery(xml, "version");
    if (!version.isBlank()) {
      step.setVersion(version);
    }
    List<Setting> bindings =
        source.extensions(xml, "binding").stream()
            .filter(binding -> BpmnXml.ORRERY.equals(binding.getNamespaceURI()))
            .map(binding -> binding(source, binding))
            .toList();
    if (!bindings.isEmpty()) {
      ECollections.setEList(step.getBindings(), bindings);
    }
  }

  /** The id that is called, as the file has it. */
  static String called(Source source, Element xml) {
    String called = BpmnXml.reference(source.attribute(xml, "calledElement"));
    for (Element element : source.extensions(xml, "calledElement")) {
      called = source.attribute(source.use(element), "processId");
    }
    return called;
  }

  private static Setting binding(Source source, Element xml) {
    source.use(xml);
    Setting binding = Draft.NEW.createSetting();
    binding.setKey(source.attribute(xml, "key"));
    binding.setValue(source.attribute(xml, "value"));
    return binding;
  }
}
