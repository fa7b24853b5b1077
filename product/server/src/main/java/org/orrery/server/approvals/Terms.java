package org.orrery.server.approvals;

import java.util.List;
import org.orrery.api.Approval;

/**
 * What the drawing demands of a decision, as it was when the step was entered.
 *
 * @param roles roles that may decide
 * @param conditionsExpireIn ISO-8601 duration after which conditions end, or null
 */
record Terms(
    List<DrawnRole> roles,
    int quorum,
    boolean eachRole,
    boolean fourEyes,
    List<String> checklist,
    List<String> requiredEvidence,
    String conditionsExpireIn,
    List<Approval.Field> fields) {

  /** A role of the drawing and the role of the server that it stands for. */
  record DrawnRole(String id, String serverRole) {}

  Terms with(DrawnRole role) {
    if (role == null || roles.contains(role)) {
      return this;
    }
    List<DrawnRole> more = new java.util.ArrayList<>(roles);
    more.add(role);
    return new Terms(
        more, quorum, eachRole, fourEyes, checklist, requiredEvidence, conditionsExpireIn, fields);
  }
}
