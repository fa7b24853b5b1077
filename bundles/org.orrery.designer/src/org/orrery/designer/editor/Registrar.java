package org.orrery.designer.editor;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.gef.ui.actions.ActionRegistry;

/** Registers the actions of one editor. */
record Registrar(LifecycleEditor editor, ActionRegistry actions) {
  void add(
      String id, String icon, Predicate<LifecycleEditor> enabled, Consumer<LifecycleEditor> act) {
    actions.registerAction(new EditorAction(editor, id, icon, enabled, act));
  }
}
