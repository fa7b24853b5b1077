package org.orrery.designer.editor;

import java.util.List;
import java.util.Optional;
import org.orrery.designer.Annotations;
import org.orrery.designer.problems.ProblemsView;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;

/** Shows the run that violates a rule at what is selected, with its words in the Problems view. */
final class WayAction {
  private WayAction() {}

  static boolean isOffered(LifecycleEditor editor) {
    return problem(editor).isPresent();
  }

  static void start(LifecycleEditor editor) {
    problem(editor)
        .ifPresent(
            found -> {
              if (editor.showView(ProblemsView.ID) instanceof ProblemsView view) {
                view.showWay(found);
              }
            });
  }

  /** The gravest problem with a run, of the selected elements or of all. */
  private static Optional<Annotations.Problem> problem(LifecycleEditor editor) {
    List<String> ids =
        editor.selected().stream()
            .filter(element -> !(element instanceof Lifecycle))
            .map(Element::getId)
            .toList();
    return editor.annotations().problems().stream()
        .filter(problem -> !problem.way().isEmpty())
        .filter(problem -> ids.isEmpty() || ids.contains(problem.elementId()))
        .findFirst();
  }
}
