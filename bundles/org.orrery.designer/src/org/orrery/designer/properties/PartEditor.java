package org.orrery.designer.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.orrery.designer.Messages;

/** A part that is there or not, with its own features below. */
final class PartEditor implements FeatureEditor {
  private final FormContext context;
  private final EObject object;
  private final EReference reference;
  private final Button box;
  private final Composite place;
  private FeatureForm form;
  private EObject shown;

  PartEditor(Composite parent, FormContext context, EObject object, EReference reference) {
    this.context = context;
    this.object = object;
    this.reference = reference;
    box = new Button(parent, SWT.CHECK);
    GridDataFactory.swtDefaults().indent(0, FeatureForm.FIRST_LINE).applyTo(box);
    box.setText(Messages.get("part.own"));
    box.addListener(SWT.Selection, event -> toggle());
    place = new Composite(parent, SWT.NONE);
    place.setLayout(new org.eclipse.swt.layout.FillLayout());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
  }

  @Override
  public void refresh() {
    EObject now = (EObject) object.eGet(reference);
    box.setSelection(now != null);
    if (now == shown) {
      if (form != null) {
        form.refresh();
      }
      return;
    }
    shown = now;
    form = null;
    for (Control child : place.getChildren()) {
      child.dispose();
    }
    if (now != null) {
      form = new FeatureForm(place, context, now, now.eClass().getEAllStructuralFeatures());
    }
    PartsEditor.relayout(place);
  }

  private void toggle() {
    context.set(
        object,
        reference,
        box.getSelection() ? EcoreUtil.create(reference.getEReferenceType()) : null);
  }
}
