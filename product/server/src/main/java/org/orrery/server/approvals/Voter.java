package org.orrery.server.approvals;

import java.util.List;
import java.util.function.Predicate;

/** Who decides, with the roles of the server. */
record Voter(String name, Predicate<String> hasRole) {

  /** The roles of a step that the person has. */
  List<String> roles(Terms terms) {
    return terms.roles().stream()
        .filter(role -> hasRole.test(role.serverRole()))
        .map(Terms.DrawnRole::id)
        .toList();
  }
}
