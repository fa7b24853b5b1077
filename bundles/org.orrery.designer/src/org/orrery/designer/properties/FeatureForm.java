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
import org.orrery.designer.kinds.Vocabulary;
import org.orrery.designer.thresholds.ThresholdPane;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Monitor;
import org.orrery.ui.Letters;

/**
 * Editors for features of one object, one below the other, each with the problems that are about
 * its field. UI thread.
 */
public final class FeatureForm {
  private static final int LABEL = 150;

  /** How far below the top of a field its first line of text begins. */
  static final int FIRST_LINE = 5;

  private final Composite body;
  private final List<FeatureEditor> editors = new ArrayList<>();
  private final Map<EStructuralFeature, Composite> places = new LinkedHashMap<>();
  private final FormContext context;
  private final Runnable refreshing = this::refresh;

  public FeatureForm(
      Composite parent, FormContext context, EObject object, List<EStructuralFeature> features) {
    this.context = context;
    body = new Composite(parent, SWT.NONE);
    Monitor scaled = scaled(object, features);
    GridLayoutFactory.fillDefaults()
        .numColumns(scaled == null ? 3 : 4)
        .margins(12, 10)
        .spacing(12, 6)
        .applyTo(body);
    for (EStructuralFeature feature : features) {
      Label label = new Label(body, SWT.WRAP);
      label.setText(FormContext.label(feature));
      label.setToolTipText(Vocabulary.about(feature));
      GridDataFactory.fillDefaults()
          .align(SWT.BEGINNING, SWT.BEGINNING)
          .indent(0, FIRST_LINE)
          .hint(Letters.room(LABEL), SWT.DEFAULT)
          .applyTo(label);
      Composite place = new Composite(body, SWT.NONE);
      GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
      GridLayoutFactory.fillDefaults().spacing(6, 2).applyTo(place);
      editors.add(FeatureEditors.create(place, context, object, feature));
      places.put(feature, place);
      FieldNote note = new FieldNote(body, place, context, object, feature);
      editors.add(note);
      if (object instanceof Element element && context.together().isEmpty()) {
        new FieldProblems(place, context.editor(), element, feature);
      }
      if (scaled != null && places.size() == 1) {
        addScale(context, scaled, features.size());
      }
    }
    refresh();
  }

  /** The monitor whose thresholds alone are edited here, or null. */
  private static Monitor scaled(EObject object, List<EStructuralFeature> features) {
    return object instanceof Monitor monitor && features.equals(ThresholdPane.FEATURES)
        ? monitor
        : null;
  }

  /** Beside the fields, as high as all of them. */
  private void addScale(FormContext context, Monitor monitor, int rows) {
    ThresholdPane pane =
        new ThresholdPane(
            body,
            monitor,
            context.lifecycle().getId(),
            (feature, value) -> context.set(monitor, feature, value));
    GridDataFactory.fillDefaults().grab(true, true).span(1, rows).applyTo(pane.body());
    editors.add(pane::refresh);
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
    context.editor().followers().post(body, refreshing);
  }
}
