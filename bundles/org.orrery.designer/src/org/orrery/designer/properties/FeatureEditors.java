package org.orrery.designer.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.swt.widgets.Composite;
import org.orrery.lifecycle.LifecyclePackage;

/** Chooses the editor that fits a feature's type. */
final class FeatureEditors {
  private FeatureEditors() {}

  static FeatureEditor create(
      Composite parent, FormContext context, EObject object, EStructuralFeature feature) {
    if (feature instanceof EReference reference) {
      if (reference == LifecyclePackage.eINSTANCE.getDecisionNode_Rows()) {
        return new DecisionGrid(parent, context, object);
      }
      if (reference.isContainment()) {
        return reference.isMany()
            ? new PartsEditor(parent, context, object, reference)
            : new PartEditor(parent, context, object, reference);
      }
      return reference.isMany()
          ? new ChecksEditor(parent, context, object, reference)
          : new ChoiceEditor(parent, context, object, reference);
    }
    EAttribute attribute = (EAttribute) feature;
    if (attribute.getEAttributeType() instanceof EEnum) {
      return attribute.isMany()
          ? new ChecksEditor(parent, context, object, attribute)
          : new ChoiceEditor(parent, context, object, attribute);
    }
    if (attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN) {
      return new CheckEditor(parent, context, object, attribute);
    }
    if (attribute.getEAttributeType() == EcorePackage.Literals.EINT) {
      return new SpinnerEditor(parent, context, object, attribute);
    }
    return new TextEditor(parent, context, object, attribute);
  }
}
