package org.orrery.designer.editor;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.eclipse.jface.action.IStatusLineManager;

/** What an editor says in the status line, until it says something else. UI thread. */
final class StatusWords {
  private static final Set<LifecycleEditor> SAYING = Collections.newSetFromMap(new WeakHashMap<>());

  private StatusWords() {}

  static void say(LifecycleEditor editor, String words) {
    IStatusLineManager line = line(editor);
    line.setErrorMessage(null);
    line.setMessage(words);
    SAYING.remove(editor);
    if (words != null) {
      SAYING.add(editor);
    }
  }

  /** Says what went wrong. */
  static void complain(LifecycleEditor editor, String words) {
    line(editor).setErrorMessage(words);
    SAYING.add(editor);
  }

  static void clear(LifecycleEditor editor) {
    if (SAYING.contains(editor)) {
      say(editor, null);
    }
  }

  private static IStatusLineManager line(LifecycleEditor editor) {
    return editor.getEditorSite().getActionBars().getStatusLineManager();
  }
}
