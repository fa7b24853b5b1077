package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.flow.Drawing;

/**
 * Every approval can be given by the people whom its roles have.
 *
 * <p>Nobody counts twice, also not for two roles with the same server role. Under four eyes the
 * developer of the version is missing among those who also develop. When each role must approve,
 * each needs a person of its own.
 */
final class ImpossibleQuorumRule implements ElementCheck {
  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    Set<String> developers =
        People.groups(
            People.developing(drawing).stream().map(Step::getRole).filter(r -> r != null).toList());
    for (ApprovalStep approval : drawing.nodes(ApprovalStep.class)) {
      check(approval, developers, findings);
    }
    return findings;
  }

  private static void check(ApprovalStep approval, Set<String> developers, List<Finding> findings) {
    Message name = Names.of(approval);
    List<Role> roles = approval.getApprovers();
    if (roles.isEmpty()) {
      findings.add(Finding.of(approval, "checks.quorum.no-role", name));
      return;
    }
    int quorum = approval.getQuorum();
    int panel = approval.getPanel();
    if (quorum < 1 || panel < quorum) {
      findings.add(Finding.of(approval, "checks.quorum.above-panel", name, panel, quorum));
    }
    if (approval.isEachRole() && panel < roles.size()) {
      findings.add(Finding.of(approval, "checks.quorum.small-panel", name, panel, roles.size()));
    }
    Map<String, Integer> staff = available(approval, developers);
    if (approval.isEachRole()) {
      checkEachRole(approval, staff, findings);
    }
    int all = staff.values().stream().mapToInt(Integer::intValue).sum();
    if (all < Math.max(quorum, panel)) {
      boolean lessOne =
          approval.isFourEyes() && People.groups(roles).stream().anyMatch(developers::contains);
      Message people = Said.counted("checks.quorum.people", all, all, Names.of(roles));
      findings.add(
          Finding.of(
              approval,
              Said.of(
                  lessOne ? "checks.quorum.too-few-others" : "checks.quorum.too-few",
                  name,
                  quorum,
                  panel,
                  people),
              Said.of("checks.quorum.too-few.do", all)));
    }
  }

  private static void checkEachRole(
      ApprovalStep approval, Map<String, Integer> people, List<Finding> findings) {
    Map<String, List<Role>> byGroup = new LinkedHashMap<>();
    for (Role role : approval.getApprovers()) {
      byGroup.computeIfAbsent(People.group(role), g -> new ArrayList<>()).add(role);
    }
    byGroup.forEach(
        (group, roles) -> {
          if (people.get(group) < roles.size()) {
            int there = people.get(group);
            findings.add(
                Finding.of(
                    approval,
                    Said.counted(
                        "checks.quorum.each-role",
                        there,
                        Names.of(approval),
                        Names.of(roles),
                        there),
                    Said.of("checks.quorum.each-role.do", Names.of(roles))));
          }
        });
  }

  private static Map<String, Integer> available(ApprovalStep approval, Set<String> developers) {
    Map<String, Integer> people = People.count(approval.getApprovers());
    if (approval.isFourEyes()) {
      people.replaceAll((g, n) -> developers.contains(g) ? Math.max(0, n - 1) : n);
    }
    return people;
  }
}
