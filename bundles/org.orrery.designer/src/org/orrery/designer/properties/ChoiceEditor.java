package org.orrery.designer.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.orrery.ui.Letters;

/** One of a list: a literal of an enumeration, or an element that is referred to. */
final class ChoiceEditor implements FeatureEditor {
  private final FormContext context;
  private final EObject object;
  private final EStructuralFeature feature;
  private final Combo combo;
  private List<Object> choices = List.of();

  ChoiceEditor(Composite parent, FormContext context, EObject object, EStructuralFeature feature) {
    this.context = context;
    this.object = object;
    this.feature = feature;
    combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
    GridDataFactory.fillDefaults().hint(Letters.room(220), SWT.DEFAULT).applyTo(combo);
    combo.addListener(SWT.Selection, event -> choose());
    combo.addListener(SWT.MouseWheel, event -> event.doit = combo.isFocusControl());
  }

  @Override
  public void refresh() {
    List<Object> now = new ArrayList<>();
    if (!Choices.isEnumeration(feature)) {
      now.add(null);
    }
    now.addAll(Choices.of(context.lifecycle(), object, feature));
    String[] texts = now.stream().map(Choices::text).toArray(String[]::new);
    if (!now.equals(choices) || !java.util.Arrays.equals(texts, combo.getItems())) {
      choices = now;
      combo.setItems(texts);
    }
    combo.select(choices.indexOf(object.eGet(feature)));
  }

  private void choose() {
    int index = combo.getSelectionIndex();
    if (index >= 0) {
      context.set(object, feature, choices.get(index));
    }
  }
}
