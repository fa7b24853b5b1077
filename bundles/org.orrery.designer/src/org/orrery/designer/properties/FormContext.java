package org.orrery.designer.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.kinds.Names;
import org.orrery.lifecycle.Lifecycle;

/** Where a form's edits go. */
public record FormContext(LifecycleEditor editor) {
  Lifecycle lifecycle() {
    return editor.drawing().lifecycle();
  }

  /** Gives a feature a value, undoably; does nothing when it has it. */
  void set(EObject object, EStructuralFeature feature, Object value) {
    Edits edits = new Edits(Messages.get("edit.set", label(feature)));
    editor.execute(edits.set(object, feature, value).command());
  }

  public static String label(EStructuralFeature feature) {
    return Names.feature(feature);
  }
}
