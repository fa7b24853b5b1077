package org.orrery.designer.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Yes or no. */
final class CheckEditor implements FeatureEditor {
  private final Button box;
  private final EObject object;
  private final EAttribute attribute;

  CheckEditor(Composite parent, FormContext context, EObject object, EAttribute attribute) {
    this.object = object;
    this.attribute = attribute;
    box = new Button(parent, SWT.CHECK);
    GridDataFactory.swtDefaults().indent(0, FeatureForm.FIRST_LINE).applyTo(box);
    box.addListener(SWT.Selection, event -> context.set(object, attribute, box.getSelection()));
  }

  @Override
  public void refresh() {
    box.setSelection((Boolean) object.eGet(attribute));
  }
}
