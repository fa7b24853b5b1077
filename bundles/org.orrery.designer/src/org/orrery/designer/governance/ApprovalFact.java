package org.orrery.designer.governance;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.Names;
import org.orrery.designer.kinds.Vocabulary;
import org.orrery.designer.properties.Values;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.PolicyLink;
import org.orrery.lifecycle.Role;

/** What people ask about an approval, the field that says it, and how it is told in a line. */
enum ApprovalFact {
  WHO(L.l.getApprovalStep_Approvers(), step -> names(step.getApprovers())),
  QUORUM(L.l.getApprovalStep_Quorum(), ApprovalFact::quorum),
  FOUR_EYES(L.l.getApprovalStep_FourEyes(), step -> yesOrNo(step.isFourEyes())),
  DUE(L.l.getHumanStep_DueIn(), step -> duration(step.getDueIn())),
  ESCALATION(L.l.getHumanStep_EscalateTo(), ApprovalFact::escalation),
  EVIDENCE(L.l.getApprovalStep_RequiredEvidence(), ApprovalFact::evidence),
  CHECKLIST(L.l.getHumanStep_Checklist(), step -> joined(step.getChecklist())),
  CLAUSE(L.l.getElement_Clauses(), ApprovalFact::clauses);

  private final EStructuralFeature feature;
  private final Function<ApprovalStep, String> words;

  ApprovalFact(EStructuralFeature feature, Function<ApprovalStep, String> words) {
    this.feature = feature;
    this.words = words;
  }

  /** The language, which constants of an enumeration cannot take from a field of it. */
  private static final class L {
    private static final LifecyclePackage l = LifecyclePackage.eINSTANCE;
  }

  /** The field that is edited for it. */
  EStructuralFeature feature() {
    return feature;
  }

  String label() {
    return Messages.get("approval." + name());
  }

  /** What an approval says about it; empty when nothing. */
  String of(ApprovalStep step) {
    return words.apply(step);
  }

  private static String quorum(ApprovalStep step) {
    String counts = Messages.get("approval.quorum", step.getQuorum(), step.getPanel());
    return step.isEachRole() ? Messages.get("approval.eachRole", counts) : counts;
  }

  private static String evidence(ApprovalStep step) {
    return step.getRequiredEvidence().stream()
        .map(Vocabulary::evidence)
        .collect(Collectors.joining(", "));
  }

  private static String escalation(ApprovalStep step) {
    Role role = step.getEscalateTo();
    String after = duration(step.getEscalateAfter());
    if (role == null) {
      return after.isEmpty() ? "" : Messages.get("approval.escalation.nobody", after);
    }
    return after.isEmpty()
        ? Names.of(role)
        : Messages.get("approval.escalation", Names.of(role), after);
  }

  private static String clauses(ApprovalStep step) {
    return step.getClauses().stream()
        .map(ApprovalFact::clause)
        .filter(each -> !each.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static String clause(PolicyLink link) {
    String document = link.getDocument() == null ? "" : link.getDocument();
    return link.getClause() == null ? document : (document + " " + link.getClause()).strip();
  }

  private static String duration(String text) {
    return text == null ? "" : Values.inWords(text);
  }

  private static String yesOrNo(boolean is) {
    return Messages.get(is ? "approval.yes" : "approval.no");
  }

  private static String names(List<Role> roles) {
    return roles.stream().map(Names::of).collect(Collectors.joining(", "));
  }

  private static String joined(List<String> texts) {
    return String.join(", ", texts);
  }
}
