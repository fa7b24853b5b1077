package org.orrery.designer.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orrery.lifecycle.Element;
import org.orrery.ui.UiThread;

/**
 * Editors for features of one object, one below the other, each with the problems that are about
 * its field. UI thread.
 */
public final class FeatureForm {
  private static final int LABEL = 150;

  private final Composite body;
  private final List<FeatureEditor> editors = new ArrayList<>();
  private final Map<EStructuralFeature, Composite> places = new LinkedHashMap<>();
  private boolean isDue;

  public FeatureForm(
      Composite parent, FormContext context, EObject object, List<EStructuralFeature> features) {
    body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(12, 6).applyTo(body);
    for (EStructuralFeature feature : features) {
      Label label = new Label(body, SWT.NONE);
      label.setText(FormContext.label(feature));
      GridDataFactory.fillDefaults()
          .align(SWT.BEGINNING, SWT.BEGINNING)
          .indent(0, 5)
          .hint(LABEL, SWT.DEFAULT)
          .applyTo(label);
      Composite place = new Composite(body, SWT.NONE);
      GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
      GridLayoutFactory.fillDefaults().spacing(6, 2).applyTo(place);
      editors.add(FeatureEditors.create(place, context, object, feature));
      places.put(feature, place);
      if (object instanceof Element element) {
        new FieldProblems(place, context.editor(), element, feature);
      }
    }
    refresh();
  }

  public Composite body() {
    return body;
  }

  /** Shows the values as they are now. */
  public void refresh() {
    editors.forEach(FeatureEditor::refresh);
  }

  /** Gives the keys to the editor of a feature; whether there is one. */
  public boolean focus(EStructuralFeature feature) {
    Composite place = places.get(feature);
    return place != null && place.setFocus();
  }

  /** Shows the values as they are after all changes of the moment. */
  public void refreshSoon() {
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
