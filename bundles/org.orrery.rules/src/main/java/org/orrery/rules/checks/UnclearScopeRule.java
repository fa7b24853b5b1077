package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Model;
import org.orrery.lifecycle.PolicyRef;
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
                Names.of(lifecycle)
                    + " is held to the rule pack '"
                    + policy.getPack()
                    + "', which is not known here, so nothing of it is proved.",
                "Install the pack, or name one of: "
                    + String.join(", ", drawing.packs().stream().sorted().toList())
                    + "."));
      }
    }
    Model model = lifecycle.getModel();
    if (model == null) {
      findings.add(
          Finding.of(
              lifecycle,
              Names.of(lifecycle)
                  + " describes no model, so rules made for certain models are left out.",
              "Describe kind, risk tier, use, regions and affected people of the model."));
    } else {
      checkModel(model, findings);
    }
    return findings;
  }

  private static void checkModel(Model model, List<Finding> findings) {
    List<String> missing = new ArrayList<>();
    if (model.getRegions().isEmpty()) {
      missing.add("in which regions");
    }
    if (Names.blank(model.getUse())) {
      missing.add("for what");
    }
    if (!missing.isEmpty()) {
      findings.add(
          Finding.of(
              model,
              Names.of(model)
                  + " does not say "
                  + String.join(" and ", missing)
                  + " it is used, so rules made for that are left out.",
              "Fill in use and regions of the model."));
    }
  }
}
