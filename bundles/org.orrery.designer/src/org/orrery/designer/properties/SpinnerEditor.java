package org.orrery.designer.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.orrery.ui.Letters;

/** A whole number with its unit. */
final class SpinnerEditor implements FeatureEditor {
  private final Spinner spinner;
  private final EObject object;
  private final EAttribute attribute;

  SpinnerEditor(Composite parent, FormContext context, EObject object, EAttribute attribute) {
    this.object = object;
    this.attribute = attribute;
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(parent);
    spinner = new Spinner(parent, SWT.BORDER);
    GridDataFactory.fillDefaults().hint(Letters.room(120), SWT.DEFAULT).applyTo(spinner);
    new Label(parent, SWT.NONE).setText(Units.of(object, attribute));
    spinner.addListener(
        SWT.Selection, event -> context.set(object, attribute, spinner.getSelection()));
    spinner.addListener(SWT.MouseWheel, event -> event.doit = spinner.isFocusControl());
  }

  /** A value beyond what the language allows, from the file, is shown as it is. */
  @Override
  public void refresh() {
    int value = (Integer) object.eGet(attribute);
    int least = Math.min(value, Units.least(attribute));
    int most = Math.max(value, Units.most(attribute));
    if (spinner.getSelection() != value
        || spinner.getMinimum() != least
        || spinner.getMaximum() != most) {
      spinner.setValues(value, least, most, 0, 1, 10);
    }
  }
}
