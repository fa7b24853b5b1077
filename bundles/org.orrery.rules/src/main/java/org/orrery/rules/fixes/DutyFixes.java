package org.orrery.rules.fixes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.RetireStep;
import org.orrery.lifecycle.ReviewStep;
import org.orrery.lifecycle.Role;
import org.orrery.rules.QuickFix;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.checks.Names;
import org.orrery.rules.checks.People;
import org.orrery.rules.checks.Terms;
import org.orrery.rules.properties.Demands;

/** Fixes of when people answer, what they must see, and how long records are kept. */
final class DutyFixes {
  private static final String DUE = "P5D";
  static final String CONDITIONS = "P90D";

  /** Server roles of those who may be asked instead, the nearest first. */
  private static final List<String> SUPERIORS =
      List.of("approver", "validator", "auditor", "business-owner");

  private DutyFixes() {}

  /**
   * Fills in what is missing of due time, escalation time and whom it escalates to, who are others
   * than those who approve.
   */
  static List<QuickFix> setEscalation(Element element, RuleInfo rule, Site site) {
    if (!(element instanceof ApprovalStep approval)) {
      return List.of();
    }
    return Optional.ofNullable(approval.getEscalateTo())
        .filter(drawn -> isApart(drawn, approval.getApprovers()))
        .or(() -> superior(approval))
        .map(
            to ->
                Edit.one(
                    "set-escalation",
                    () -> escalate(approval, to),
                    Names.of(approval),
                    Names.of(to)))
        .orElse(List.of());
  }

  static void escalate(ApprovalStep approval, Role to) {
    if (isBlank(approval.getDueIn())) {
      approval.setDueIn(isBlank(approval.getEscalateAfter()) ? DUE : approval.getEscalateAfter());
    }
    if (isBlank(approval.getEscalateAfter())) {
      approval.setEscalateAfter(approval.getDueIn());
    }
    approval.setEscalateTo(to);
  }

  private static Optional<Role> superior(ApprovalStep approval) {
    return superior(Site.of(approval), approval.getApprovers(), approval.getRole());
  }

  /**
   * A role in other hands than those of who approves and, if there is one, than the responsible
   * role.
   *
   * @param responsible may be null
   */
  static Optional<Role> superior(Site site, List<Role> approvers, Role responsible) {
    return site.lifecycle().getRoles().stream()
        .filter(role -> role.getServerRole() != null && SUPERIORS.contains(role.getServerRole()))
        .filter(role -> isApart(role, approvers))
        .min(
            Comparator.<Role, Boolean>comparing(role -> role == responsible)
                .thenComparing(role -> SUPERIORS.indexOf(role.getServerRole())));
  }

  private static boolean isApart(Role role, List<Role> approvers) {
    return approvers.stream().noneMatch(a -> People.group(a).equals(People.group(role)));
  }

  static List<QuickFix> expireConditions(Element element, RuleInfo rule, Site site) {
    return element instanceof ApprovalStep approval && isBlank(approval.getConditionsExpireIn())
        ? Edit.one(
            "expire-conditions",
            () -> approval.setConditionsExpireIn(CONDITIONS),
            Names.of(approval))
        : List.of();
  }

  static List<QuickFix> requireEvidence(Element element, RuleInfo rule, Site site) {
    List<Object> demanded = Demands.of(rule.property(), "requiredEvidence");
    if (!(element instanceof ApprovalStep approval) || demanded.isEmpty()) {
      return List.of();
    }
    String evidence = demanded.getFirst().toString();
    return Edit.one(
        "require-evidence",
        () -> approval.getRequiredEvidence().add(evidence),
        Terms.ofDocument(evidence),
        Names.of(approval));
  }

  /** Sets the due time that the rule allows at most. */
  static List<QuickFix> limitDue(Element element, RuleInfo rule, Site site) {
    List<Object> demanded = Demands.of(rule.property(), "dueIn");
    if (!(element instanceof HumanStep step) || demanded.isEmpty()) {
      return List.of();
    }
    String due = demanded.getFirst().toString();
    return Edit.one("limit-due", () -> step.setDueIn(due), Names.of(step), due);
  }

  static List<QuickFix> keepRecords(Element element, RuleInfo rule, Site site) {
    List<Object> demanded = Demands.of(rule.property(), "keepRecordsYears");
    if (!(element instanceof RetireStep retire)
        || demanded.isEmpty()
        || !(demanded.getFirst() instanceof Number years)) {
      return List.of();
    }
    return Edit.one(
        "keep-records",
        () -> retire.setKeepRecordsYears(years.intValue()),
        Names.of(retire),
        years);
  }

  /** Lets a review that is drawn come as often as the rule asks. */
  static List<QuickFix> reviewInTime(Element element, RuleInfo rule, Site site) {
    List<Object> demanded = Demands.of(rule.property(), "every");
    if (!(element instanceof Lifecycle) || demanded.isEmpty()) {
      return List.of();
    }
    String every = demanded.getFirst().toString();
    return site.nodes(ReviewStep.class).stream()
        .limit(Offers.MOST)
        .<QuickFix>map(
            review ->
                Edit.of("review-in-time", () -> review.setEvery(every), Names.of(review), every))
        .toList();
  }

  static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
