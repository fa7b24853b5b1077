package org.orrery.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.rules.ExemptedProblem;
import org.orrery.rules.Proof;

/**
 * What a rule says against a drawing and a written exemption covers.
 *
 * @param owner person who answers for the exemption
 * @param control what is done instead of what the rule asks
 * @param expires last day on which it holds
 */
record Excused(Fault fault, String owner, String reason, String control, LocalDate expires) {
  static List<Excused> of(String file, Places places, Proof proof) {
    return proof.exempted().stream().map(exempted -> of(file, places, exempted)).toList();
  }

  private static Excused of(String file, Places places, ExemptedProblem exempted) {
    return new Excused(
        Fault.of(file, places, exempted.problem()),
        exempted.owner(),
        exempted.reason(),
        exempted.control(),
        exempted.expires());
  }

  /** The same with the members of a family that it is about. */
  Excused in(String members) {
    return new Excused(fault.in(members), owner, reason, control, expires);
  }

  String text() {
    return fault.text("exempted: ") + " " + justification();
  }

  /** Who answers for it until when, why, and what is done instead. */
  String justification() {
    return "Exempted by %s until %s: %s Instead: %s"
        .formatted(owner, expires, sentence(reason), sentence(control));
  }

  private static String sentence(String text) {
    String bare = text.strip();
    return bare.endsWith(".") ? bare : bare + ".";
  }

  Map<String, Object> json() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("problem", fault);
    report.put("owner", owner);
    report.put("reason", reason);
    report.put("control", control);
    report.put("expires", expires.toString());
    return report;
  }
}
