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
import org.orrery.designer.problems.FixButtons;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.rules.Severity;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Skin;
import org.orrery.ui.Themes;

/**
 * Below a grid: what is wrong with what is typed, what the rules say about the table, and the
 * fixes.
 */
final class DecisionVerdict {
  private final LifecycleEditor editor;
  private final DecisionNode decision;
  private final Composite body;
  private final Label typed;
  private final Runnable fixed;
  private ColorRole ink = ColorRole.MUTED;
  private List<Annotations.Problem> shown = List.of();

  /**
   * @param fixed is run before a fix that is offered here is made
   */
  DecisionVerdict(Composite parent, LifecycleEditor editor, DecisionNode decision, Runnable fixed) {
    this.fixed = fixed;
    this.editor = editor;
    this.decision = decision;
    body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(body);
    typed = new Label(body, SWT.WRAP);
    Skin.leave(typed);
    Themes.onChange(typed, () -> typed.setForeground(ink.color()));
    GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(typed);
    complain(null);
  }

  /** Shows what is wrong with a typed text; null shows how cells are written. */
  void complain(String complaint) {
    typed.setText(complaint == null ? Messages.get("cell.syntax") : complaint);
    ink = complaint == null ? ColorRole.MUTED : ColorRole.CRITICAL;
    typed.setForeground(ink.color());
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
      Label line = Skin.ink(new Label(body, SWT.WRAP), ink(problem.severity()));
      line.setText(problem.message() + " " + problem.remedy());
      GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(line);
      List<String> fixes = offeredLast(problem);
      if (!fixes.isEmpty()) {
        FixButtons buttons = new FixButtons(body, editor, problem, fixes, fixed);
        GridDataFactory.fillDefaults().grab(true, false).indent(16, 0).applyTo(buttons.control());
      }
    }
    PartsEditor.relayout(body);
  }

  private static ColorRole ink(Severity severity) {
    return switch (severity) {
      case ERROR -> ColorRole.CRITICAL;
      case WARNING -> ColorRole.WARNING;
      case INFO -> ColorRole.MUTED;
    };
  }

  /** The fixes of a problem that no problem behind it offers too. */
  private List<String> offeredLast(Annotations.Problem problem) {
    List<Annotations.Problem> behind = shown.subList(shown.indexOf(problem) + 1, shown.size());
    return problem.fixes().stream()
        .filter(fix -> behind.stream().noneMatch(other -> other.fixes().contains(fix)))
        .toList();
  }
}
