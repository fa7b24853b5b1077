package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TestStep;
import org.orrery.rules.fixes.Fixes;
import org.orrery.rules.flow.Drawing;

/**
 * Nobody validates what he developed: no test or approval step shares a role, or the server role
 * behind it, with a training or tuning step, and every approval demands four eyes.
 *
 * <p>A test or training step without a role is reported, for then nothing is proved.
 */
final class SelfValidationRule implements Check {
  @Override
  public boolean isAffectedBy(EObject edited, EStructuralFeature feature) {
    return !FlowEdits.leaveNodesAlone(edited, feature);
  }

  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    List<Step> developing = People.developing(drawing);
    List<Step> validating =
        drawing.nodes(Step.class).stream()
            .filter(s -> s instanceof TestStep || s instanceof ApprovalStep)
            .toList();
    if (developing.isEmpty() || validating.isEmpty()) {
      return findings;
    }
    Map<String, Step> developers = new LinkedHashMap<>();
    for (Step step : developing) {
      if (step.getRole() == null) {
        findings.add(withoutRole(step, "validated"));
      } else {
        developers.putIfAbsent(People.group(step.getRole()), step);
      }
    }
    for (Step step : validating) {
      checkValidating(step, developers, findings);
    }
    return findings;
  }

  private static void checkValidating(
      Step step, Map<String, Step> developers, List<Finding> findings) {
    Set<Role> roles = new LinkedHashSet<>();
    if (step instanceof ApprovalStep approval) {
      roles.addAll(approval.getApprovers());
      if (!approval.isFourEyes()) {
        findings.add(
            Finding.of(
                step,
                Names.of(step) + " does not demand four eyes: who developed may approve it alone.",
                "Switch four eyes on.",
                Fixes.requireFourEyes(approval)));
      }
    } else if (step.getRole() == null) {
      findings.add(withoutRole(step, "developed"));
    } else {
      roles.add(step.getRole());
    }
    for (Role role : roles) {
      Step developed = developers.get(People.group(role));
      if (developed != null) {
        findings.add(
            Finding.of(
                step,
                Names.of(step)
                    + " is in the hands of "
                    + Names.of(role)
                    + ", whose people also carry out "
                    + Names.of(developed)
                    + (developed.getRole() == role
                        ? "."
                        : " as "
                            + Names.of(developed.getRole())
                            + ": both stand for the server role '"
                            + role.getServerRole()
                            + "'."),
                "Give "
                    + Names.of(step)
                    + " to a role that stands for validator or approver and does not develop."));
      }
    }
  }

  private static Finding withoutRole(Step step, String other) {
    return Finding.of(
        step,
        Names.of(step)
            + " names no responsible role, so it is not proved that others "
            + other
            + " the model.",
        "Choose the role responsible for " + Names.of(step) + ".");
  }
}
