package org.orrery.designer.exemptions;

import java.time.LocalDate;
import org.eclipse.gef.commands.Command;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.problems.Proving;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Exemption;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.rules.RuleInfo;

/** Excepts the element of a problem from its rule, in writing. UI thread. */
public final class Exempting {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;

  private Exempting() {}

  /** Whether the rule of a problem knows exemptions. */
  public static boolean isAllowed(Annotations.Problem problem) {
    return Proving.rule(problem.rule()).map(RuleInfo::exemptible).orElse(false);
  }

  /** What a menu calls it. */
  public static String label(Annotations.Problem problem) {
    String rule =
        Proving.rule(problem.rule())
            .map(info -> Proving.texts(info).title())
            .orElse(problem.rule());
    return Messages.get("exempt.action", rule);
  }

  /** Asks for reason, control, owner and last day and makes one undoable command of them. */
  public static void start(LifecycleEditor editor, Annotations.Problem problem) {
    RuleInfo rule = Proving.rule(problem.rule()).orElse(null);
    Element element =
        editor.drawing() == null ? null : editor.drawing().byId().get(problem.elementId());
    if (rule == null || element == null || !rule.exemptible()) {
      return;
    }
    Exemption former = former(element, rule.id());
    Wording wording =
        ExemptionDialog.ask(
            editor.getSite().getShell(), problem, rule, editor.drawing().lifecycle(), former);
    if (wording != null && editor.drawing() != null) {
      editor.execute(command(element, rule.id(), wording));
    }
  }

  /** Writes an exemption, or what a former one of the same rule says anew. */
  static Command command(Element element, String rule, Wording wording) {
    Edits edits = new Edits(Messages.get("exempt.edit"));
    Exemption former = former(element, rule);
    if (former == null) {
      Exemption written = LifecycleFactory.eINSTANCE.createExemption();
      written.setRule(rule);
      written.setOwner(wording.owner().strip());
      written.setReason(wording.reason().strip());
      written.setCompensatingControl(wording.control().strip());
      written.setExpires(wording.expires().strip());
      edits.add(element, L.getElement_Exemptions(), written);
    } else {
      edits.set(former, L.getExemption_Owner(), wording.owner().strip());
      edits.set(former, L.getExemption_Reason(), wording.reason().strip());
      edits.set(former, L.getExemption_CompensatingControl(), wording.control().strip());
      edits.set(former, L.getExemption_Expires(), wording.expires().strip());
    }
    return edits.command();
  }

  /** The last day that is proposed. */
  static LocalDate proposed(RuleInfo rule, LocalDate today) {
    LocalDate quarter = today.plusMonths(3);
    boolean isOver = rule.appliesUntil() != null && quarter.isAfter(rule.appliesUntil());
    return isOver ? rule.appliesUntil() : quarter;
  }

  private static Exemption former(Element element, String rule) {
    return element.getExemptions().stream()
        .filter(each -> rule.equals(each.getRule()))
        .findFirst()
        .orElse(null);
  }
}
