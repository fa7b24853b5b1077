package org.orrery.rules.properties;

import java.util.ArrayList;
import java.util.List;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.checks.Finding;
import org.orrery.rules.checks.Names;
import org.orrery.rules.flow.Drawing;

/** Every element of a sort fulfils criteria. */
public record Each(Selector of, List<Criterion> must) implements StatedProperty {
  public Each {
    must = List.copyOf(must);
  }

  @Override
  public String is() {
    return "each";
  }

  @Override
  public Message demand() {
    return Said.of("properties.each.demand", of.words(), Criterion.words(must));
  }

  @Override
  public boolean asksForFlow() {
    return of.asksForFlow() || Criterion.anyAsksForFlow(must);
  }

  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    for (Element element : drawing.all(of)) {
      List<Criterion> missing = must.stream().filter(c -> !c.holds(element)).toList();
      if (!missing.isEmpty()) {
        findings.add(
            Finding.byRule(
                element, "properties.each", Names.of(element), Criterion.words(missing)));
      }
    }
    return findings;
  }
}
