package org.orrery.designer.problems;

import java.util.List;
import java.util.Map;
import org.orrery.designer.Annotations;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.lifecycle.Element;
import org.orrery.rules.Counterexample;
import org.orrery.rules.Severity;

/**
 * What somebody else found in a drawing, for example a server that proves it by other packs or
 * against other life cycles.
 *
 * @param element id of the element at fault
 * @param way a run that shows it; empty when the element alone shows it
 */
public record ToldFinding(
    String rule,
    String pack,
    Severity severity,
    String element,
    String message,
    String remedy,
    Counterexample way) {

  /**
   * Lists it among the problems of an open drawing until that changes, leads to its element and
   * plays its way. UI thread.
   */
  public void show(LifecycleEditor editor) {
    editor.getSite().getPage().activate(editor);
    Element at = editor.drawing().byId().get(element);
    if (at != null) {
      editor.reveal(element);
    }
    if (editor.showView(ProblemsView.ID) instanceof ProblemsView view) {
      view.showTold(in(at == null ? editor.drawing().lifecycle() : at));
    }
  }

  private Annotations.Problem in(Element at) {
    return new Annotations.Problem(
        rule,
        pack,
        severity,
        at.getId(),
        Bearers.of(at),
        message,
        remedy,
        List.of(),
        way,
        List.of(),
        Map.of(),
        "");
  }
}
