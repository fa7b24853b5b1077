package org.orrery.designer.problems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.ImageDescriptor;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.exemptions.Exempting;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.theme.Icons;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.compare.Comparison;
import org.orrery.lifecycle.compare.ElementChange;
import org.orrery.lifecycle.format.DrawingsBeside;
import org.orrery.lifecycle.text.Words;
import org.orrery.rules.QuickFix;

/**
 * What is offered for a problem of an open drawing: a quick fix, or to write an exemption from its
 * rule.
 */
record FixOffer(Annotations.Problem problem, String label, boolean isExemption) {
  private static final int TOLD = 4;

  /** The quick fixes. */
  static List<FixOffer> of(List<Annotations.Problem> problems) {
    return problems.stream()
        .flatMap(problem -> problem.fixes().stream().map(fix -> new FixOffer(problem, fix, false)))
        .toList();
  }

  /** To write an exemption, where the rule knows one. */
  static List<FixOffer> exemptions(List<Annotations.Problem> problems) {
    return problems.stream()
        .filter(Exempting::isAllowed)
        .map(problem -> new FixOffer(problem, Exempting.label(problem), true))
        .toList();
  }

  /** The quick fixes, then to write exemptions. */
  static List<FixOffer> all(List<Annotations.Problem> problems) {
    return Stream.concat(of(problems).stream(), exemptions(problems).stream()).toList();
  }

  /** The problems of the selected elements; of all elements when none is selected. */
  static List<Annotations.Problem> problems(LifecycleEditor editor) {
    List<Element> selected =
        editor.selected().stream().filter(e -> !(e instanceof Lifecycle)).toList();
    if (selected.isEmpty()) {
      return editor.annotations().problems();
    }
    return selected.stream().flatMap(e -> editor.annotations().problemsIn(e).stream()).toList();
  }

  /**
   * Makes the fix, or what the form of an exemption says, as one undoable command; does nothing
   * when the problem is gone. UI thread.
   */
  void apply(LifecycleEditor editor) {
    if (isExemption) {
      Exempting.start(editor, problem);
      return;
    }
    Proving.fix(editor.drawing().lifecycle(), ProofDay.on(), editor.beside(), problem, label)
        .ifPresent(editor::execute);
  }

  ImageDescriptor icon() {
    return isExemption
        ? Icons.descriptor("policy", ColorRoles.now().mutedText)
        : Icons.descriptor("fix", ColorRoles.now().warning);
  }

  /**
   * One sentence about what the fix would change, tried on a copy; empty when the problem is gone.
   * Any thread.
   */
  String preview(Lifecycle drawing, LocalDate on, DrawingsBeside beside) {
    if (isExemption) {
      return Messages.get("exempt.preview");
    }
    Lifecycle after = EcoreUtil.copy(drawing);
    Optional<QuickFix> fix = Proving.find(after, on, beside, problem, label);
    if (fix.isEmpty()) {
      return "";
    }
    fix.get().apply();
    try {
      return told(Comparison.of(drawing, after, Messages.locale()).elements());
    } catch (IllegalArgumentException e) {
      return Messages.get("fix.untold", e.getMessage());
    }
  }

  private static String told(List<ElementChange> changes) {
    Words words = new Words(Messages.locale());
    List<String> parts = new ArrayList<>();
    for (ElementChange change : changes.subList(0, Math.min(TOLD, changes.size()))) {
      String kind =
          words.kind((EClass) LifecyclePackage.eINSTANCE.getEClassifier(change.elementKind()));
      parts.add(
          Messages.get("fix.change." + change.kind(), kind, change.name(), change.detail())
              .strip());
    }
    if (changes.size() > TOLD) {
      parts.add(Messages.get("fix.more", changes.size() - TOLD));
    }
    String text = String.join("; ", parts);
    return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }
}
