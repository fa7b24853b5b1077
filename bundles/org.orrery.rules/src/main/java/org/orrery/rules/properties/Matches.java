package org.orrery.rules.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.checks.Finding;
import org.orrery.rules.checks.Names;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.properties.Attribute.Held;

/** An attribute of every element of a sort has a value that an attribute of others has too. */
public record Matches(Selector each, Attribute attribute, Selector among, Attribute other)
    implements StatedProperty {
  @Override
  public String is() {
    return "matches";
  }

  @Override
  public Message demand() {
    return Said.of(
        "properties.matches.demand", attribute.words(), each.words(), other.words(), among.words());
  }

  @Override
  public boolean asksForFlow() {
    return each.asksForFlow()
        || attribute.asksForFlow()
        || among.asksForFlow()
        || other.asksForFlow();
  }

  @Override
  public List<Finding> check(Drawing drawing) {
    Set<Object> known =
        drawing.all(among).stream()
            .flatMap(e -> other.of(e).stream())
            .map(Held::value)
            .collect(Collectors.toSet());
    List<Finding> findings = new ArrayList<>();
    for (Element element : drawing.all(each)) {
      List<Object> own = attribute.of(element).stream().map(Held::value).toList();
      if (own.stream().noneMatch(known::contains)) {
        Message value =
            own.isEmpty() ? Said.of("properties.no-value", attribute.words()) : said(own);
        findings.add(
            Finding.byRule(
                element,
                "properties.matches",
                Names.of(element),
                value,
                among.words(),
                other.words()));
      }
    }
    return findings;
  }

  private Message said(List<Object> values) {
    List<Message> quoted =
        values.stream().map(value -> Said.of("rules.name", String.valueOf(value))).toList();
    return Said.of("properties.value", attribute.words(), quoted);
  }
}
