package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Step;
import org.orrery.rules.flow.Drawing;

/**
 * Every approval can be given by the people whom its roles have.
 *
 * <p>Nobody counts twice, also not for two roles with the same server role. Under four eyes the
 * developer of the version is missing among those who also develop. When each role must approve,
 * each needs a person of its own.
 */
final class ImpossibleQuorumRule implements Check {
  @Override
  public boolean isAffectedBy(EObject edited, EStructuralFeature feature) {
    return !FlowEdits.leaveNodesAlone(edited, feature);
  }

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
    String name = Names.of(approval);
    List<Role> roles = approval.getApprovers();
    if (roles.isEmpty()) {
      add(findings, approval, " names no role that may decide.", "Choose the roles of " + name);
      return;
    }
    int quorum = approval.getQuorum();
    int panel = approval.getPanel();
    if (quorum < 1 || panel < quorum) {
      add(
          findings,
          approval,
          " asks " + panel + " people for " + quorum + " approvals.",
          "Ask for at least one approval and a panel of no fewer people than the quorum");
    }
    if (approval.isEachRole() && panel < roles.size()) {
      add(
          findings,
          approval,
          " asks " + panel + " people, but each of its " + roles.size() + " roles must approve.",
          "Ask a panel of at least " + roles.size() + ", or do not demand each role");
    }
    Map<String, Integer> people = available(approval, developers);
    if (approval.isEachRole()) {
      checkEachRole(approval, people, findings);
    }
    int all = people.values().stream().mapToInt(Integer::intValue).sum();
    if (all < Math.max(quorum, panel)) {
      boolean lessOne =
          approval.isFourEyes() && People.groups(roles).stream().anyMatch(developers::contains);
      add(
          findings,
          approval,
          " needs a quorum of "
              + quorum
              + " from a panel of "
              + panel
              + ", but "
              + (all == 1 ? "there is one person in " : "there are " + all + " people in ")
              + Names.of(roles)
              + (lessOne ? " when four eyes leave the developer out." : "."),
          "Add people to the roles, or lower quorum and panel to at most " + all);
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
            add(
                findings,
                approval,
                " demands an approval by each role, but for "
                    + Names.of(roles)
                    + " there "
                    + (people.get(group) == 1 ? "is 1 person." : "are " + people.get(group) + "."),
                "Give " + Names.of(roles) + " more people, or do not demand each role");
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

  private static void add(
      List<Finding> findings, ApprovalStep approval, String message, String remedy) {
    findings.add(Finding.of(approval, Names.of(approval) + message, remedy + "."));
  }
}
