package org.orrery.designer.properties;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.orrery.designer.Annotations;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.problems.Proving;
import org.orrery.designer.problems.QuickFixMenu;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.rules.Severity;

/** The problems of an element and of what is in it, each explained, with its quick fixes. */
final class ProblemList {
  private final Composite body;
  private final LifecycleEditor editor;
  private final Element element;
  private final Runnable refreshing = this::refresh;
  private Label none;

  ProblemList(Composite parent, LifecycleEditor editor, Element element) {
    this.editor = editor;
    this.element = element;
    body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(12, 10).spacing(6, 6).applyTo(body);
    refresh();
  }

  /** Follows what is found until the result is run. */
  Runnable follow() {
    Runnable stopProblems = editor.annotations().listen(ids -> refreshSoon());
    Runnable stopProof = editor.proof().listen(this::tellNone);
    return () -> {
      stopProblems.run();
      stopProof.run();
    };
  }

  private void tellNone() {
    if (none != null && !none.isDisposed()) {
      none.setText(editor.proof().noneFound());
      none.requestLayout();
    }
  }

  private void refreshSoon() {
    editor.followers().post(body, refreshing);
  }

  private void refresh() {
    for (Control child : body.getChildren()) {
      child.dispose();
    }
    List<Annotations.Problem> problems = problems();
    none = problems.isEmpty() ? new Label(body, SWT.NONE) : null;
    tellNone();
    problems.forEach(this::add);
    PartsEditor.relayout(body);
  }

  private void add(Annotations.Problem problem) {
    ColorRoles colors = ColorRoles.now();
    Label message = line(problem.message());
    message.setForeground(colors.of(problem.severity()));
    if (problem.remedy() != null && !problem.remedy().isBlank()) {
      line(problem.remedy()).setForeground(colors.mutedText);
    }
    Proving.rule(problem.rule())
        .filter(rule -> !rule.verified())
        .ifPresent(rule -> line(Proving.source(rule)).setForeground(colors.of(Severity.WARNING)));
    for (String fix : problem.fixes()) {
      Button button = new Button(body, SWT.PUSH);
      button.setText(fix);
      button.addListener(SWT.Selection, event -> QuickFixMenu.apply(editor, problem, fix));
    }
  }

  private Label line(String text) {
    Label label = new Label(body, SWT.WRAP);
    label.setText(text);
    GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private List<Annotations.Problem> problems() {
    return element instanceof Lifecycle
        ? editor.annotations().problems()
        : editor.annotations().problemsIn(element);
  }
}
