package org.orrery.rules.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.orrery.lifecycle.Element;
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
  public String words() {
    return "The "
        + attribute.words()
        + " of every "
        + each.words()
        + " is the "
        + other.words()
        + " of a "
        + among.words()
        + ".";
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
        among.in(drawing).stream()
            .flatMap(e -> other.of(e).stream())
            .map(Held::value)
            .collect(Collectors.toSet());
    List<Finding> findings = new ArrayList<>();
    for (Element element : each.in(drawing)) {
      List<Object> own = attribute.of(element).stream().map(Held::value).toList();
      if (own.stream().noneMatch(known::contains)) {
        String value = own.isEmpty() ? "no " + attribute.words() : said(own);
        findings.add(
            Finding.of(
                element,
                Names.of(element)
                    + " names "
                    + value
                    + ", and no "
                    + among.words()
                    + " has that "
                    + other.words()
                    + ".",
                ""));
      }
    }
    return findings;
  }

  private String said(List<Object> values) {
    String all = values.stream().map(String::valueOf).collect(Collectors.joining("', '"));
    return "the " + attribute.words() + " '" + all + "'";
  }
}
