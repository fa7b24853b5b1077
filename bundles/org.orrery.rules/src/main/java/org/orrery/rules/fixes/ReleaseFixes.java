package org.orrery.rules.fixes;

import java.util.List;
import java.util.Optional;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DocumentKind;
import org.orrery.lifecycle.DocumentStep;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.NotifyStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;
import org.orrery.rules.QuickFix;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.checks.Names;
import org.orrery.rules.checks.People;
import org.orrery.rules.checks.Terms;
import org.orrery.rules.properties.Demands;

/** Fixes that put a step before a version goes into production. */
final class ReleaseFixes {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;

  private ReleaseFixes() {}

  /** A document, where an approval of the release sees it. */
  static List<QuickFix> documentFirst(Element element, RuleInfo rule, Site site) {
    if (!(element instanceof Step step) || !site.canTakeBefore(step)) {
      return List.of();
    }
    DocumentKind kind =
        Demands.of(rule.property(), "kind").stream()
            .map(k -> DocumentKind.get(k.toString()))
            .findFirst()
            .orElse(DocumentKind.MODEL_CARD);
    Node place = Site.seenByApproval(step);
    return Edit.one(
        "document-first",
        () -> {
          DocumentStep document = MAKE.createDocumentStep();
          document.setKind(kind);
          insert(document, "document", "Write the " + kind.getLiteral(), place, roleFor(step));
        },
        Terms.ofDocument(kind.getLiteral()),
        Names.of(place));
  }

  /** A registration before the first deployment that serves anybody. */
  static List<QuickFix> registerFirst(Element element, RuleInfo rule, Site site) {
    if (!(element instanceof Step release) || !site.canTakeBefore(release)) {
      return List.of();
    }
    return Edit.one(
        "register-first",
        () ->
            insert(
                MAKE.createRegisterStep(),
                "register",
                "Register the model",
                Site.seenByApproval(release),
                roleFor(release)),
        Names.of(release));
  }

  private static void insert(
      AutomaticStep step, String id, String name, Node place, Role responsible) {
    Insertion insertion = Insertion.into(place);
    step.setRole(responsible);
    insertion.addBefore(insertion.made(step, id, name), place, null);
    RepairTask.add(step);
  }

  /** A notice and the time that the rule asks between it and the use. */
  static List<QuickFix> notifyFirst(Element element, RuleInfo rule, Site site) {
    List<Object> demanded = Demands.of(rule.property(), "duration");
    if (!(element instanceof DeployStep deploy)
        || demanded.isEmpty()
        || !site.canTakeBefore(deploy)) {
      return List.of();
    }
    String time = demanded.getFirst().toString();
    return Edit.one(
        "notify-first",
        () -> {
          Insertion insertion = Insertion.into(deploy);
          WaitNode wait = insertion.made(MAKE.createWaitNode(), "notice-time", "Time of notice");
          wait.setKind(WaitKind.TIMER);
          wait.setDuration(time);
          insertion.addBefore(wait, deploy, null);
          NotifyStep notify = MAKE.createNotifyStep();
          notify.setMessage("Notice of the use of " + deploy.getName());
          notify.setChannel(channel(site));
          if (roleFor(deploy) != null) {
            notify.getRecipients().add(roleFor(deploy));
          }
          insert(notify, "give-notice", "Give notice", wait, roleFor(deploy));
        },
        time,
        Names.of(deploy));
  }

  /** The connector by which the drawing tells people elsewhere; else that of mails. */
  private static String channel(Site site) {
    return site.nodes(NotifyStep.class).stream()
        .map(NotifyStep::getChannel)
        .filter(channel -> !Names.blank(channel))
        .findFirst()
        .orElse("mail");
  }

  /** An approval that a validator must give, made like one that is there already. */
  static List<QuickFix> approveFirst(Element element, RuleInfo rule, Site site) {
    if (!(element instanceof Step step) || !site.canTakeBefore(step)) {
      return List.of();
    }
    Optional<EndNode> refused = site.endsFor(step).stream().findFirst();
    Optional<Role> validator =
        site.lifecycle().getRoles().stream()
            .filter(r -> "validator".equals(r.getServerRole()) && r.getPeople() > 0)
            .filter(r -> !site.developers().contains(People.group(r)))
            .findFirst();
    Optional<Role> superior = validator.flatMap(v -> DutyFixes.superior(site, List.of(v), v));
    if (refused.isEmpty() || superior.isEmpty() || site.has(ForkNode.class)) {
      return List.of();
    }
    return Edit.one(
        "approve-first",
        () -> approve(step, validator.get(), superior.get(), refused.get()),
        Names.of(step),
        Names.of(validator.get()),
        Names.of(refused.get()));
  }

  private static void approve(Step step, Role validator, Role superior, EndNode refused) {
    Insertion insertion = Insertion.into(step);
    ApprovalStep approval = likeOthers(Site.of(step));
    insertion.made(approval, "approve-" + step.getId(), "Approve " + step.getName());
    approval.setRole(validator);
    approval.getApprovers().add(validator);
    insertion.addBefore(approval, step, "approve");
    DutyFixes.escalate(approval, superior);
    insertion.connect(approval, step, TransitionKind.NORMAL).setOutcome("approve-with-conditions");
    insertion.connect(approval, refused, TransitionKind.NORMAL).setOutcome("reject");
  }

  private static ApprovalStep likeOthers(Site site) {
    ApprovalStep approval = MAKE.createApprovalStep();
    approval.setConditionsExpireIn(DutyFixes.CONDITIONS);
    if (site.nodes(DocumentStep.class).stream()
        .anyMatch(d -> d.getKind() == DocumentKind.MODEL_CARD)) {
      approval.getRequiredEvidence().add(DocumentKind.MODEL_CARD.getLiteral());
    }
    site.nodes(ApprovalStep.class).stream()
        .findFirst()
        .ifPresent(
            other -> {
              approval.setDueIn(other.getDueIn());
              approval.setEscalateAfter(other.getEscalateAfter());
              if (!DutyFixes.isBlank(other.getConditionsExpireIn())) {
                approval.setConditionsExpireIn(other.getConditionsExpireIn());
              }
              other.getRequiredEvidence().stream()
                  .filter(e -> !approval.getRequiredEvidence().contains(e))
                  .forEach(approval.getRequiredEvidence()::add);
            });
    return approval;
  }

  static Role roleFor(Step step) {
    return step.getRole() != null ? step.getRole() : Site.of(step).staffed("operator");
  }
}
