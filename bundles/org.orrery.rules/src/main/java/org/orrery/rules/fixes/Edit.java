package org.orrery.rules.fixes;

import java.util.List;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.QuickFix;
import org.orrery.rules.Said;

/** A quick fix whose edit is given as code of this package. */
record Edit(String id, Message offer, Message effect, Runnable edit) implements QuickFix {
  /** A fix whose offer and effect take the same arguments; their keys are made of its id. */
  static QuickFix of(String id, Runnable edit, Object... arguments) {
    String key = "fixes." + id;
    return new Edit(id, Said.of(key, arguments), Said.of(key + ".effect", arguments), edit);
  }

  /** One fix, as an {@link Offer} gives it. */
  static List<QuickFix> one(String id, Runnable edit, Object... arguments) {
    return List.of(of(id, edit, arguments));
  }

  @Override
  public void apply() {
    edit.run();
  }
}
