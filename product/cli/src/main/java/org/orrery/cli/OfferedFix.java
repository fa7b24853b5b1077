package org.orrery.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.Problem;
import org.orrery.rules.QuickFix;
import org.orrery.rules.Repair;

/** Tells a fix that is offered or was made; names are those before it was made. */
record OfferedFix(QuickFix fix, Problem problem, String element, String name) {
  static OfferedFix of(Repair.Offered offered) {
    Element element = offered.problem().element();
    return new OfferedFix(
        offered.fix(),
        offered.problem(),
        element.getId(),
        Elements.kindName(element.eClass()) + " '" + Elements.label(element) + "'");
  }

  String text() {
    return "%s: %s%n  %s%n  at %s %s, for %s%s: %s"
        .formatted(
            fix.id(),
            fix.label(),
            fix.preview(),
            element,
            name,
            problem.rule(),
            RuleSheet.mark(problem.verified()),
            problem.message());
  }

  Map<String, Object> json() {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("fix", fix.id());
    entry.put("label", fix.label());
    entry.put("preview", fix.preview());
    entry.put("rule", problem.rule());
    entry.put("pack", problem.pack());
    entry.put("verified", problem.verified());
    entry.put("element", element);
    entry.put("name", name);
    entry.put("problem", problem.message());
    return entry;
  }
}
