package org.orrery.rules;

import org.orrery.lifecycle.words.Message;

/**
 * An edit that removes the cause of a problem.
 *
 * <p>It changes the drawing that was proved, once, on the caller's thread; the caller records it
 * with an EMF {@code ChangeRecorder} to make it undoable. After any other edit prove again and take
 * the new problem's fixes.
 */
public interface QuickFix {
  /** Id under which rule packs name this sort of fix, for example {@code add-repair-task}. */
  String id();

  /** What the fix will do, as a menu shows it. */
  Message offer();

  /** What will be different afterwards, in one sentence. */
  Message effect();

  /** What the fix will do, in English. */
  default String label() {
    return offer().english();
  }

  /** What will be different afterwards, in English. */
  default String preview() {
    return effect().english();
  }

  /** Makes the edit. */
  void apply();
}
