package org.orrery.designer.editor;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;

/** What an editor says in the status line, until it says something else. UI thread. */
public final class StatusWords {
  /** The lines that say something, which editors of a window share, with the editor that does. */
  private static final Map<IStatusLineManager, WeakReference<IEditorPart>> SAYING =
      new WeakHashMap<>();

  private StatusWords() {}

  public static void say(LifecycleEditor editor, String words) {
    IStatusLineManager line = line(editor);
    silence(line);
    line.setMessage(words);
    if (words != null) {
      SAYING.put(line, new WeakReference<>(editor));
    }
  }

  /** Says what went wrong. */
  static void complain(LifecycleEditor editor, String words) {
    IStatusLineManager line = line(editor);
    line.setErrorMessage(words);
    SAYING.put(line, new WeakReference<>(editor));
  }

  static void clear(LifecycleEditor editor) {
    if (SAYING.containsKey(line(editor))) {
      silence(line(editor));
    }
  }

  /** What another editor said is not about the one that is active now. */
  static void clearOthers(IStatusLineManager line, IEditorPart active) {
    if (SAYING.containsKey(line) && SAYING.get(line).get() != active) {
      silence(line);
    }
  }

  private static void silence(IStatusLineManager line) {
    line.setErrorMessage(null);
    line.setMessage(null);
    SAYING.remove(line);
  }

  private static IStatusLineManager line(LifecycleEditor editor) {
    return editor.getEditorSite().getActionBars().getStatusLineManager();
  }
}
