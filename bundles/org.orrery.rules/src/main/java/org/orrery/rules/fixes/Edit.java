package org.orrery.rules.fixes;

import java.util.List;
import org.orrery.rules.QuickFix;

/** A quick fix whose edit is given as code of this package. */
record Edit(String id, String label, String preview, Runnable edit) implements QuickFix {
  /** One fix, as an {@link Offer} gives it. */
  static List<QuickFix> one(String id, String label, String preview, Runnable edit) {
    return List.of(new Edit(id, label, preview, edit));
  }

  @Override
  public void apply() {
    edit.run();
  }
}
