package org.orrery.rules.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.rules.PolicyPackException;
import org.orrery.rules.PolicyPackException.Fault;
import org.orrery.rules.Problem;
import org.orrery.rules.Proof;
import org.orrery.rules.RuleEngine;

/** An engine with one rule that states a property, for tests. */
public final class StatedRules {
  public static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  private static final String PACK =
      """
      {"format": 1, "id": "house", "title": "House", "issuer": "A Bank", "date": "2026-05-01", "rules": [{
      "id": "house.rule", "title": "Rule", "severity": "error", "document": "House rules",
      "appliesFrom": "2026-05-01", "text": "Demand.", "rationale": "Reason.", "remedy": "Do it.",
      "property":
      %s
      }]}
      """;

  private StatedRules() {}

  /** The engine; single quotation marks stand for double ones. */
  public static RuleEngine engine(String property) {
    List<Fault> faults = new ArrayList<>();
    var pack = new PackParser(new Reading("house.json", faults, Map.of())).parse(text(property));
    if (!faults.isEmpty()) {
      throw new PolicyPackException(faults);
    }
    return RuleEngine.of(List.of(pack));
  }

  /** What is wrong with a property; its first line is line 5 of the file. */
  public static List<Fault> faults(String property) {
    List<Fault> faults = new ArrayList<>();
    new PackParser(new Reading("house.json", faults, Map.of())).parse(text(property));
    return faults;
  }

  public static Proof prove(String property, Lifecycle lifecycle) {
    return engine(property).prove(lifecycle, DAY);
  }

  /** Ids of the elements at fault. */
  public static List<String> blamed(String property, Lifecycle lifecycle) {
    return prove(property, lifecycle).problems().stream()
        .map(Problem::element)
        .map(e -> e.getId())
        .toList();
  }

  private static String text(String property) {
    return PACK.formatted(property.replace('\'', '"'));
  }
}
