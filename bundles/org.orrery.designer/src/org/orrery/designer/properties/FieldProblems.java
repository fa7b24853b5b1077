package org.orrery.designer.properties;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orrery.designer.Annotations;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.lifecycle.Element;
import org.orrery.rules.Severity;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Skin;
import org.orrery.ui.Themes;

/** The problems that are about one field of an element, below its editor. UI thread. */
final class FieldProblems {
  private static final int WIDTH = 200;

  private final LifecycleEditor editor;
  private final Element element;
  private final EStructuralFeature feature;
  private final Label label;
  private final Runnable refreshing = this::refresh;
  private Severity severity;

  FieldProblems(
      Composite place, LifecycleEditor editor, Element element, EStructuralFeature feature) {
    this.editor = editor;
    this.element = element;
    this.feature = feature;
    label = Skin.apply(new Label(place, SWT.WRAP), ColorRole.PANEL, ColorRole.CRITICAL);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .span(((GridLayout) place.getLayout()).numColumns, 1)
        .hint(WIDTH, SWT.DEFAULT)
        .exclude(true)
        .applyTo(label);
    Runnable stopListening = editor.annotations().listen(this::changed);
    label.addListener(SWT.Dispose, event -> stopListening.run());
    Themes.onChange(label, this::dress);
    show();
  }

  private void dress() {
    if (severity != null) {
      label.setForeground(ColorRoles.now().of(severity));
    }
  }

  private void changed(Set<String> ids) {
    if (ids.contains(element.getId())) {
      editor.followers().post(label, refreshing);
    }
  }

  private void refresh() {
    if (show()) {
      PartsEditor.relayout(label);
    }
  }

  /** Whether it takes another room than before. */
  private boolean show() {
    List<Annotations.Problem> problems =
        editor.annotations().problemsOf(element.getId()).stream()
            .filter(problem -> problem.field().equals(feature.getName()))
            .toList();
    String words =
        problems.stream().map(Annotations.Problem::message).collect(Collectors.joining("\n"));
    if (words.equals(label.getText().replace("&&", "&"))) {
      return false;
    }
    label.setText(words.replace("&", "&&"));
    severity = problems.isEmpty() ? null : problems.get(0).severity();
    dress();
    label.setVisible(!problems.isEmpty());
    ((GridData) label.getLayoutData()).exclude = problems.isEmpty();
    return true;
  }
}
