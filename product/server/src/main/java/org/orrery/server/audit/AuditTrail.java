package org.orrery.server.audit;

import java.util.Map;

/** The append-only trail. */
public interface AuditTrail {
  /**
   * Appends an entry in the caller's transaction, so that an act and its entry are kept or lost
   * together.
   *
   * @param actor user name, or {@code system}
   * @param action past tense with hyphens, for example {@code model-promoted}
   * @param subject what was acted on, for example {@code model/credit-risk/2}
   */
  void append(String actor, String action, String subject, Map<String, ?> details);
}
