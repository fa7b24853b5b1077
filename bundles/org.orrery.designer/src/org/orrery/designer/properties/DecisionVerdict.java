package org.orrery.designer.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.lifecycle.DecisionNode;

/** Below a grid: what is wrong with what is typed, and what the rules say about the table. */
final class DecisionVerdict {
  private final LifecycleEditor editor;
  private final DecisionNode decision;
  private final Composite body;
  private final Label typed;
  private List<Annotations.Problem> shown = List.of();

  DecisionVerdict(Composite parent, LifecycleEditor editor, DecisionNode decision) {
    this.editor = editor;
    this.decision = decision;
    body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(body);
    typed = new Label(body, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(typed);
    complain(null);
  }

  /** Shows what is wrong with a typed text; null shows how cells are written. */
  void complain(String complaint) {
    ColorRoles colors = ColorRoles.now();
    typed.setText(complaint == null ? Messages.get("cell.syntax") : complaint);
    typed.setForeground(complaint == null ? colors.mutedText : colors.error);
    PartsEditor.relayout(typed);
  }

  /** Shows the problems of the table as they are now. */
  void refresh() {
    List<Annotations.Problem> now = editor.annotations().problemsOf(decision.getId());
    if (now.equals(shown)) {
      return;
    }
    shown = new ArrayList<>(now);
    for (Control child : body.getChildren()) {
      if (child != typed) {
        child.dispose();
      }
    }
    for (Annotations.Problem problem : shown) {
      Label line = new Label(body, SWT.WRAP);
      line.setText(problem.message() + " " + problem.remedy());
      line.setForeground(ColorRoles.now().of(problem.severity()));
      GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(line);
    }
    PartsEditor.relayout(body);
  }
}
