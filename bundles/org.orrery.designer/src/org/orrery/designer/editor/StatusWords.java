package org.orrery.designer.editor;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.eclipse.jface.action.IStatusLineManager;

/** What an editor says in the status line, until it says something else. UI thread. */
public final class StatusWords {
  /** The lines that say something, which editors of a window share. */
  private static final Set<IStatusLineManager> SAYING =
      Collections.newSetFromMap(new WeakHashMap<>());

  private StatusWords() {}

  public static void say(LifecycleEditor editor, String words) {
    say(line(editor), words);
  }

  private static void say(IStatusLineManager line, String words) {
    line.setErrorMessage(null);
    line.setMessage(words);
    SAYING.remove(line);
    if (words != null) {
      SAYING.add(line);
    }
  }

  /** Says what went wrong. */
  static void complain(LifecycleEditor editor, String words) {
    IStatusLineManager line = line(editor);
    line.setErrorMessage(words);
    SAYING.add(line);
  }

  static void clear(LifecycleEditor editor) {
    clear(line(editor));
  }

  static void clear(IStatusLineManager line) {
    if (SAYING.contains(line)) {
      say(line, null);
    }
  }

  private static IStatusLineManager line(LifecycleEditor editor) {
    return editor.getEditorSite().getActionBars().getStatusLineManager();
  }
}
