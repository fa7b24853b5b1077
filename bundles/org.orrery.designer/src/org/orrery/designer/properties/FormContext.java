package org.orrery.designer.properties;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.kinds.Names;
import org.orrery.lifecycle.Lifecycle;

/**
 * Where a form's edits go.
 *
 * @param together objects that are edited as one; empty when a form has only its own
 */
public record FormContext(LifecycleEditor editor, List<? extends EObject> together) {
  public FormContext {
    together = List.copyOf(together);
  }

  public FormContext(LifecycleEditor editor) {
    this(editor, List.of());
  }

  Lifecycle lifecycle() {
    return editor.drawing().lifecycle();
  }

  /** Gives a feature a value, undoably; does nothing when it has it. */
  void set(EObject object, EStructuralFeature feature, Object value) {
    Edits edits = new Edits(Messages.get("edit.set", label(feature)));
    for (EObject each : edited(object)) {
      edits.set(each, Alike.in(each.eClass(), feature), value);
    }
    editor.execute(edits.command());
  }

  /** The objects that an edit of one changes. */
  List<? extends EObject> edited(EObject object) {
    return together.contains(object) ? together : List.of(object);
  }

  public static String label(EStructuralFeature feature) {
    return Names.feature(feature);
  }
}
