package org.orrery.designer.kinds;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.designer.Messages;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.text.Words;

/** What a step tells from near beside its detail: who answers for it, thresholds and times. */
public final class Facts {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;
  private static final List<String> TIMES = List.of("dueIn", "timeout", "escalateAfter");

  private Facts() {}

  /** In the order of their weight; of a long list only the first are shown. */
  public static List<String> of(Element element) {
    List<String> facts = new ArrayList<>();
    if (element instanceof Step step && step.getRole() != null) {
      String role = Names.of(step.getRole());
      if (!role.equals(Kinds.of(element).detail().apply(element))) {
        facts.add(fact(Vocabulary.name(L.getStep_Role()), role));
      }
    }
    thresholds(element, facts);
    for (String time : TIMES) {
      EStructuralFeature feature = element.eClass().getEStructuralFeature(time);
      if (feature != null && element.eIsSet(feature)) {
        facts.add(fact(Vocabulary.name(feature), words(element, feature)));
      }
    }
    return facts;
  }

  private static void thresholds(Element element, List<String> facts) {
    if (element instanceof TestStep step) {
      for (ModelTest test : step.getTests()) {
        if (test.eIsSet(L.getModelTest_Threshold())) {
          String bound =
              words(test, L.getModelTest_Operator())
                  + " "
                  + words(test, L.getModelTest_Threshold());
          facts.add(test.getMetric() == null ? bound : Names.of(test.getMetric()) + " " + bound);
        }
      }
    } else if (element instanceof MonitorStep step) {
      for (Monitor monitor : step.getMonitors()) {
        if (monitor.eIsSet(L.getMonitor_Critical())) {
          String bound =
              fact(
                  Vocabulary.name(L.getMonitor_Critical()),
                  words(monitor, L.getMonitor_Critical()));
          facts.add(
              monitor.getMetric() == null ? bound : Names.of(monitor.getMetric()) + ", " + bound);
        }
      }
    }
  }

  private static String words(EObject object, EStructuralFeature feature) {
    return new Words(Messages.locale())
        .value((EAttribute) feature, String.valueOf(object.eGet(feature)));
  }

  private static String fact(String name, String value) {
    return Messages.get("near.fact", name, value);
  }
}
