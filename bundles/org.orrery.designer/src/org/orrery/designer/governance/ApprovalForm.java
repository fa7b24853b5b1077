package org.orrery.designer.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.properties.FeatureForm;
import org.orrery.designer.properties.FormContext;
import org.orrery.designer.properties.PartsEditor;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.rules.Severity;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Labels;
import org.orrery.ui.Scrolled;
import org.orrery.ui.Skin;

/** Edits one approval, with its problems at the fields that they are about. UI thread. */
final class ApprovalForm extends Composite {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;

  private final LifecycleEditor editor;
  private final ScrolledComposite scrolled;
  private final List<FeatureForm> forms = new ArrayList<>();
  private ApprovalStep step;
  private Composite problems;

  ApprovalForm(Composite parent, LifecycleEditor editor) {
    super(parent, SWT.NONE);
    this.editor = editor;
    setLayout(new FillLayout());
    scrolled = Skin.panel(Scrolled.of(this));
    Runnable stop = editor.annotations().listen(this::annotated);
    addListener(SWT.Dispose, event -> stop.run());
    show(null);
  }

  /** Shows an approval; null tells how one is chosen. */
  void show(ApprovalStep now) {
    if (now == step && scrolled.getContent() != null) {
      forms.forEach(FeatureForm::refreshSoon);
      return;
    }
    step = now;
    forms.clear();
    problems = null;
    if (scrolled.getContent() != null) {
      scrolled.getContent().dispose();
    }
    Composite body = Skin.panel(new Composite(scrolled, SWT.NONE));
    GridLayoutFactory.fillDefaults().margins(0, 8).spacing(0, 2).applyTo(body);
    if (now == null) {
      heading(body, Messages.get("approval.choose"), Fonts.BODY, ColorRole.MUTED);
    } else {
      fill(body);
    }
    Scrolled.fill(scrolled, body);
    scrolled.setOrigin(0, 0);
  }

  /** Whether the person is in one of its fields. */
  boolean hasKeys() {
    Control at = getDisplay().getFocusControl();
    while (at != null && at != this) {
      at = at.getParent();
    }
    return at == this;
  }

  /** Gives the keys to the field of a fact; to the first field for null. */
  void focus(ApprovalFact fact) {
    EStructuralFeature feature = fact == null ? L.getApprovalStep_Approvers() : fact.feature();
    for (FeatureForm form : forms) {
      if (form.focus(feature)) {
        return;
      }
    }
  }

  private void fill(Composite body) {
    problems = Skin.panel(new Composite(body, SWT.NONE));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(problems);
    GridLayoutFactory.fillDefaults().margins(12, 0).applyTo(problems);
    tellProblems();
    group(
        body,
        "who",
        L.getApprovalStep_Approvers(),
        L.getApprovalStep_Quorum(),
        L.getApprovalStep_Panel(),
        L.getApprovalStep_EachRole(),
        L.getApprovalStep_FourEyes(),
        L.getHumanStep_Delegation());
    group(
        body,
        "time",
        L.getHumanStep_DueIn(),
        L.getHumanStep_RemindAfter(),
        L.getHumanStep_EscalateAfter(),
        L.getHumanStep_EscalateTo(),
        L.getApprovalStep_ConditionsExpireIn());
    group(
        body,
        "grounds",
        L.getApprovalStep_RequiredEvidence(),
        L.getHumanStep_Checklist(),
        L.getElement_Clauses());
    group(body, "general", L.getElement_Name(), L.getElement_Documentation());
  }

  private void group(Composite body, String key, EStructuralFeature... features) {
    heading(body, Messages.get("approval.group." + key), Fonts.STRONG, ColorRole.TEXT);
    FeatureForm form = new FeatureForm(body, new FormContext(editor), step, List.of(features));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(form.body());
    forms.add(form);
  }

  private static void heading(Composite body, String words, Fonts font, ColorRole color) {
    Label label = Skin.apply(new Label(body, SWT.WRAP), ColorRole.PANEL, color);
    label.setFont(font.font());
    Labels.set(label, words);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .indent(12, 6)
        .hint(200, SWT.DEFAULT)
        .applyTo(label);
  }

  private static ColorRole color(Severity severity) {
    return switch (severity) {
      case ERROR -> ColorRole.CRITICAL;
      case WARNING -> ColorRole.WARNING;
      case INFO -> ColorRole.ACCENT;
    };
  }

  private void annotated(Set<String> ids) {
    if (step != null && problems != null && !problems.isDisposed() && ids.contains(step.getId())) {
      tellProblems();
      PartsEditor.relayout(problems);
    }
  }

  /** What is wrong with the approval as a whole; the fields tell the rest. */
  private void tellProblems() {
    for (Control child : problems.getChildren()) {
      child.dispose();
    }
    List<Annotations.Problem> whole =
        editor.annotations().problemsOf(step.getId()).stream()
            .filter(problem -> problem.field().isEmpty())
            .toList();
    ((GridData) problems.getLayoutData()).exclude = whole.isEmpty();
    problems.setVisible(!whole.isEmpty());
    for (Annotations.Problem problem : whole) {
      Label label =
          Skin.apply(new Label(problems, SWT.WRAP), ColorRole.PANEL, color(problem.severity()));
      Labels.set(label, problem.message());
      GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
      label.setToolTipText(problem.remedy());
    }
  }
}
