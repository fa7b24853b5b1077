package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.fixes.Fixes;
import org.orrery.rules.flow.Drawing;

/**
 * Nobody validates what he developed: no test or approval step shares a role, or the server role
 * behind it, with a training or tuning step, and every approval demands four eyes.
 *
 * <p>A test or training step without a role is reported, for then nothing is proved.
 */
final class SelfValidationRule implements ElementCheck {
  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    List<Step> developing = People.developing(drawing);
    List<Step> validating =
        drawing.nodesOf(TestStep.class, ApprovalStep.class).stream().map(Step.class::cast).toList();
    if (validating.isEmpty()) {
      return findings;
    }
    Map<String, Step> developers = new LinkedHashMap<>();
    for (Step step : developing) {
      if (step.getRole() == null) {
        findings.add(withoutRole(step, "checks.self.not-validated"));
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
            Finding.of(step, "checks.self.four-eyes", Names.of(step))
                .offering(List.of(Fixes.requireFourEyes(approval))));
      }
    } else if (step.getRole() != null) {
      roles.add(step.getRole());
    } else if (!developers.isEmpty()) {
      findings.add(withoutRole(step, "checks.self.not-developed"));
    }
    for (Role role : roles) {
      Step developed = developers.get(People.group(role));
      if (developed != null) {
        findings.add(
            Finding.of(
                step,
                sameHands(step, role, developed),
                Said.of("checks.self.same-hands.do", Names.of(step))));
      }
    }
  }

  private static Message sameHands(Step step, Role role, Step developed) {
    Role other = developed.getRole();
    return other == role
        ? Said.of("checks.self.same-hands", Names.of(step), Names.of(role), Names.of(developed))
        : Said.of(
            "checks.self.same-server-role",
            Names.of(step),
            Names.of(role),
            Names.of(developed),
            Names.of(other),
            role.getServerRole());
  }

  private static Finding withoutRole(Step step, String key) {
    return Finding.of(
        step, Said.of(key, Names.of(step)), Said.of("checks.self.no-role.do", Names.of(step)));
  }
}
