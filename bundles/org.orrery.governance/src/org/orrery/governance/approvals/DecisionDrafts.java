package org.orrery.governance.approvals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.orrery.api.Approval;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * What people have begun to write about approvals, kept with the workspace until it is given or the
 * approval is closed, so that neither a server that is away nor the end of the workbench loses it.
 */
final class DecisionDrafts {
  private static final String OUTCOME = "outcome";
  private static final String REASON = "reason";
  private static final String CONDITIONS = "conditions";
  private static final String EXPIRY = "expiry";
  private static final String CONFIRMED = "confirmed";
  private static final String ANSWERS = "answers";

  /** Stands in drafts since a required yes or no is asked; before, it was no until it was yes. */
  private static final String ASKED = "asked";

  private final Preferences all =
      InstanceScope.INSTANCE.getNode("org.orrery.governance").node("drafts");

  void keep(String key, DecisionDraft draft) {
    try {
      remove(key);
      Preferences kept = all.node(name(key));
      if (draft.outcome() != null) {
        kept.put(OUTCOME, draft.outcome());
      }
      kept.putBoolean(ASKED, true);
      kept.put(REASON, draft.reason());
      kept.put(CONDITIONS, draft.conditions());
      kept.put(EXPIRY, draft.expiry().toString());
      draft.confirmed().forEach(point -> kept.node(CONFIRMED).put(point, ""));
      draft.answers().forEach(kept.node(ANSWERS)::put);
      all.flush();
    } catch (BackingStoreException e) {
      ILog.of(DecisionDrafts.class).warn("What was begun about an approval is not kept", e);
    }
  }

  /**
   * What was kept about an approval.
   *
   * @param fields of its form; null for none
   */
  Optional<DecisionDraft> of(String key, List<Approval.Field> fields) {
    try {
      if (!all.nodeExists(name(key))) {
        return Optional.empty();
      }
      Preferences kept = all.node(name(key));
      Map<String, String> answers = new HashMap<>();
      for (String field : kept.node(ANSWERS).keys()) {
        answers.put(field, kept.node(ANSWERS).get(field, ""));
      }
      if (fields != null && !kept.getBoolean(ASKED, false)) {
        fields.stream()
            .filter(TaskFields::asksYesOrNo)
            .forEach(field -> answers.remove(field.id(), Boolean.FALSE.toString()));
      }
      return Optional.of(
          new DecisionDraft(
              kept.get(OUTCOME, null),
              Set.of(kept.node(CONFIRMED).keys()),
              kept.get(REASON, ""),
              kept.get(CONDITIONS, ""),
              LocalDate.parse(kept.get(EXPIRY, "")),
              answers));
    } catch (BackingStoreException e) {
      ILog.of(DecisionDrafts.class).warn("What was begun about an approval cannot be read", e);
      return Optional.empty();
    }
  }

  void forget(String key) {
    try {
      if (remove(key)) {
        all.flush();
      }
    } catch (BackingStoreException e) {
      ILog.of(DecisionDrafts.class).warn("What was given stays among what was begun", e);
    }
  }

  /** Whether there was one to be removed. */
  private boolean remove(String key) throws BackingStoreException {
    boolean isKept = all.nodeExists(name(key));
    if (isKept) {
      all.node(name(key)).removeNode();
    }
    return isKept;
  }

  /** Without the slashes of an address, which would be nodes within nodes. */
  private static String name(String key) {
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
