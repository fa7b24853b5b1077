package org.orrery.server.approvals;

import java.util.ArrayList;
import java.util.List;
import org.orrery.api.Approval;

/**
 * What the drawing demands of a decision, as it was when the step was entered.
 *
 * @param roles roles that may decide
 * @param panel number of people asked, or null for the quorum alone
 * @param delegation whether a decision may be handed on, or null for no
 * @param conditionsExpireIn ISO-8601 duration after which conditions end, or null
 */
record Terms(
    List<DrawnRole> roles,
    int quorum,
    Integer panel,
    boolean eachRole,
    boolean fourEyes,
    Boolean delegation,
    List<String> checklist,
    List<String> requiredEvidence,
    String conditionsExpireIn,
    List<Approval.Field> fields) {

  /**
   * A role of the drawing and the role of the server that it stands for.
   *
   * @param escalated whether it was asked by an escalation only, or null for no
   */
  record DrawnRole(String id, String serverRole, Boolean escalated) {}

  /** These terms with a role that an escalation asks. */
  Terms with(DrawnRole role) {
    if (role == null || roles.stream().anyMatch(known -> known.id().equals(role.id()))) {
      return this;
    }
    List<DrawnRole> more = new ArrayList<>(roles);
    more.add(role);
    return new Terms(
        more,
        quorum,
        panel,
        eachRole,
        fourEyes,
        delegation,
        checklist,
        requiredEvidence,
        conditionsExpireIn,
        fields);
  }

  /** The roles that the drawing asks, without an escalation. */
  List<String> drawnRoles() {
    return roles.stream()
        .filter(role -> !Boolean.TRUE.equals(role.escalated()))
        .map(DrawnRole::id)
        .toList();
  }

  /** Whom a voter counts for: the role of an escalation stands in for each drawn one. */
  List<String> counted(List<String> voterRoles) {
    boolean escalated =
        roles.stream()
            .anyMatch(
                role -> Boolean.TRUE.equals(role.escalated()) && voterRoles.contains(role.id()));
    return escalated ? drawnRoles() : voterRoles;
  }
}
