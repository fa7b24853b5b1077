package org.orrery.designer.editor;

import org.eclipse.jface.action.IStatusLineManager;

/** What an editor says in the status line, until it says something else. UI thread. */
final class StatusWords {
  private StatusWords() {}

  static void say(LifecycleEditor editor, String words) {
    IStatusLineManager line = line(editor);
    line.setErrorMessage(null);
    line.setMessage(words);
  }

  /** Says what went wrong. */
  static void complain(LifecycleEditor editor, String words) {
    line(editor).setErrorMessage(words);
  }

  static void clear(LifecycleEditor editor) {
    say(editor, null);
  }

  private static IStatusLineManager line(LifecycleEditor editor) {
    return editor.getEditorSite().getActionBars().getStatusLineManager();
  }
}
