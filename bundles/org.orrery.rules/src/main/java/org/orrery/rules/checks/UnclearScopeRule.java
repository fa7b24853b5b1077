package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Model;
import org.orrery.lifecycle.PolicyRef;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.flow.Drawing;

/**
 * It is clear which packs bind the drawing: the model says where and for what it is used, and every
 * pack that the drawing names is known.
 */
final class UnclearScopeRule implements Check {
  @Override
  public boolean isAffectedBy(EObject edited, EStructuralFeature feature) {
    return !FlowEdits.leaveNodesAlone(edited, feature);
  }

  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    Lifecycle lifecycle = drawing.lifecycle();
    for (PolicyRef policy : lifecycle.getPolicies()) {
      if (!drawing.packs().contains(String.valueOf(policy.getPack()))) {
        findings.add(
            Finding.of(
                lifecycle,
                Said.of("checks.scope.unknown-pack", Names.of(lifecycle), policy.getPack()),
                Said.of(
                    "checks.scope.unknown-pack.do", drawing.packs().stream().sorted().toList())));
      }
    }
    Model model = lifecycle.getModel();
    if (model == null) {
      findings.add(Finding.of(lifecycle, "checks.scope.no-model", Names.of(lifecycle)));
    } else {
      checkModel(model, findings);
    }
    return findings;
  }

  private static void checkModel(Model model, List<Finding> findings) {
    List<Message> missing = new ArrayList<>();
    if (model.getRegions().isEmpty()) {
      missing.add(Said.of("checks.scope.where"));
    }
    if (Names.blank(model.getUse())) {
      missing.add(Said.of("checks.scope.what-for"));
    }
    if (!missing.isEmpty()) {
      findings.add(
          Finding.of(
              model, "checks.scope.unsaid", Names.of(model), Said.joined("rules.and", missing)));
    }
  }
}
