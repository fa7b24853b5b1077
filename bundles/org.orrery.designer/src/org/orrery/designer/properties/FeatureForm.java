package org.orrery.designer.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orrery.ui.UiThread;

/** Editors for features of one object, one below the other. */
final class FeatureForm {
  private final Composite body;
  private final List<FeatureEditor> editors = new ArrayList<>();
  private boolean isDue;

  FeatureForm(
      Composite parent, FormContext context, EObject object, List<EStructuralFeature> features) {
    body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(12, 6).applyTo(body);
    for (EStructuralFeature feature : features) {
      Label label = new Label(body, SWT.NONE);
      label.setText(FormContext.label(feature));
      GridDataFactory.fillDefaults()
          .align(SWT.BEGINNING, SWT.BEGINNING)
          .indent(0, 5)
          .hint(130, SWT.DEFAULT)
          .applyTo(label);
      Composite place = new Composite(body, SWT.NONE);
      GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
      GridLayoutFactory.fillDefaults().spacing(6, 2).applyTo(place);
      editors.add(FeatureEditors.create(place, context, object, feature));
    }
    refresh();
  }

  Composite body() {
    return body;
  }

  /** Shows the values as they are now. */
  void refresh() {
    editors.forEach(FeatureEditor::refresh);
  }

  /** Shows the values as they are after all changes of the moment. */
  void refreshSoon() {
    if (!isDue) {
      isDue = true;
      UiThread.post(
          body,
          () -> {
            isDue = false;
            refresh();
          });
    }
  }
}
