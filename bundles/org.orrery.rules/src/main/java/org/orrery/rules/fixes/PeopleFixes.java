package org.orrery.rules.fixes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.ReviewStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TestStep;
import org.orrery.rules.QuickFix;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.checks.Names;
import org.orrery.rules.checks.People;

/** Fixes of who does a step and how many they are. */
final class PeopleFixes {
  private static final int TWO = 2;
  private static final String REHEARSED = "The rollback was rehearsed.";

  private PeopleFixes() {}

  static List<QuickFix> assignRole(Element element, RuleInfo rule, Site site) {
    if (!(element instanceof AutomaticStep step) || step.getRole() != null) {
      return List.of();
    }
    List<QuickFix> fixes = new ArrayList<>();
    for (Role role : site.lifecycle().getRoles()) {
      if (role.getPeople() >= TWO && isFitFor(step, role, site)) {
        fixes.add(Edit.of("assign-role", () -> step.setRole(role), Names.of(step), Names.of(role)));
      }
    }
    return fixes.stream().limit(Offers.MOST).toList();
  }

  static List<QuickFix> staffRole(Element element, RuleInfo rule, Site site) {
    Role role = element instanceof Step step ? responsible(step) : null;
    return role == null || role.getPeople() >= TWO
        ? List.of()
        : Edit.one("staff-role", () -> role.setPeople(TWO), Names.of(role));
  }

  static List<QuickFix> giveToValidator(Element element, RuleInfo rule, Site site) {
    if (!(element instanceof TestStep test)) {
      return List.of();
    }
    return site.lifecycle().getRoles().stream()
        .filter(role -> role != test.getRole() && isFitFor(test, role, site))
        .<QuickFix>map(
            role ->
                Edit.of(
                    "give-to-validator", () -> test.setRole(role), Names.of(test), Names.of(role)))
        .limit(Offers.MOST)
        .toList();
  }

  /** Tests are for validators only, training for those who develop already, the rest for all. */
  private static boolean isFitFor(Step step, Role role, Site site) {
    Set<String> developers = site.developers();
    if (step instanceof TestStep) {
      return "validator".equals(role.getServerRole()) && !developers.contains(People.group(role));
    }
    return Site.develops(step)
        ? developers.contains(People.group(role)) || "developer".equals(role.getServerRole())
        : true;
  }

  private static Role responsible(Step step) {
    if (step.getRole() != null) {
      return step.getRole();
    }
    return switch (step) {
      case ApprovalStep approval -> approval.getApprovers().stream().findFirst().orElse(null);
      case ReviewStep review -> review.getReviewers().stream().findFirst().orElse(null);
      default -> null;
    };
  }

  static List<QuickFix> rehearseRollback(Element element, RuleInfo rule, Site site) {
    return element instanceof Lifecycle
        ? site.nodes(ApprovalStep.class).stream()
            .limit(Offers.MOST)
            .<QuickFix>map(
                approval ->
                    Edit.of(
                        "rehearse-rollback",
                        () -> approval.getChecklist().add(REHEARSED),
                        Names.of(approval),
                        REHEARSED))
            .toList()
        : List.of();
  }

  /** Widens the panel and staffs the roles until the approval can be given. */
  static List<QuickFix> fillPanel(Element element, RuleInfo rule, Site site) {
    if (!(element instanceof ApprovalStep approval) || approval.getApprovers().isEmpty()) {
      return List.of();
    }
    return Edit.one("fill-panel", () -> fill(approval), Names.of(approval));
  }

  private static void fill(ApprovalStep approval) {
    List<Role> roles = approval.getApprovers();
    int quorum = Math.max(1, approval.getQuorum());
    int panel = Math.max(quorum, approval.getPanel());
    approval.setQuorum(quorum);
    approval.setPanel(approval.isEachRole() ? Math.max(panel, roles.size()) : panel);
    Set<String> developers = Site.of(approval).developers();
    Map<String, Role> first = new LinkedHashMap<>();
    roles.forEach(role -> first.putIfAbsent(People.group(role), role));
    int all = 0;
    for (Map.Entry<String, Role> entry : first.entrySet()) {
      int missing = approval.isFourEyes() && developers.contains(entry.getKey()) ? 1 : 0;
      int needed = approval.isEachRole() ? inGroup(roles, entry.getKey()) + missing : missing;
      int people = Math.max(planned(roles, entry.getKey()), needed);
      entry.getValue().setPeople(people);
      all += people - missing;
    }
    Role last = first.values().iterator().next();
    last.setPeople(last.getPeople() + Math.max(0, approval.getPanel() - all));
  }

  private static int inGroup(List<Role> roles, String group) {
    return (int) roles.stream().filter(r -> People.group(r).equals(group)).count();
  }

  private static int planned(List<Role> roles, String group) {
    return roles.stream()
        .filter(r -> People.group(r).equals(group))
        .mapToInt(Role::getPeople)
        .max()
        .orElse(0);
  }

  /** Asks no more people than there are. */
  static List<QuickFix> lowerQuorum(Element element, RuleInfo rule, Site site) {
    if (!(element instanceof ApprovalStep approval) || approval.isEachRole()) {
      return List.of();
    }
    Set<String> developers = site.developers();
    Set<String> groups =
        approval.getApprovers().stream().map(People::group).collect(Collectors.toSet());
    int all =
        groups.stream()
            .mapToInt(
                g ->
                    planned(approval.getApprovers(), g)
                        - (approval.isFourEyes() && developers.contains(g) ? 1 : 0))
            .map(n -> Math.max(0, n))
            .sum();
    if (all < 1 || all >= Math.max(approval.getQuorum(), approval.getPanel())) {
      return List.of();
    }
    int quorum = Math.clamp(approval.getQuorum(), 1, all);
    return Edit.one(
        "lower-quorum",
        () -> {
          approval.setQuorum(quorum);
          approval.setPanel(all);
        },
        Names.of(approval),
        all,
        quorum);
  }
}
