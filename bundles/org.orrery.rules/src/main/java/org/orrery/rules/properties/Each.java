package org.orrery.rules.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.checks.Finding;
import org.orrery.rules.checks.Names;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Sight;
import org.orrery.rules.flow.Sort;

/**
 * Every element of a sort fulfils criteria, and there are at least so many; those that do not
 * fulfil them are a sort, too.
 */
public record Each(Selector of, List<Criterion> must, int atLeast) implements StatedProperty, Sort {
  public Each {
    must = List.copyOf(must);
  }

  @Override
  public String is() {
    return "each";
  }

  @Override
  public Message demand() {
    Message each = Said.of("properties.each.demand", of.words(), Criterion.words(must));
    return atLeast == 0 ? each : Said.of("properties.both", exists().demand(), each);
  }

  @Override
  public boolean asksForFlow() {
    return of.asksForFlow() || Criterion.anyAsksForFlow(must);
  }

  @Override
  public boolean mayBe(EClass kind) {
    return of.mayBe(kind);
  }

  @Override
  public boolean selects(Element element) {
    return of.selects(element) && !Criterion.all(must, element);
  }

  @Override
  public Optional<String> needed() {
    return of.needed();
  }

  @Override
  public Sight sight() {
    return Sight.of(Stream.of(of.sight(), Criterion.sight(must)));
  }

  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    if (atLeast > 0) {
      findings.addAll(exists().check(drawing));
    }
    drawing.all(this).stream().map(this::finding).forEach(findings::add);
    return findings;
  }

  private Exists exists() {
    return new Exists(of, atLeast);
  }

  private Finding finding(Element element) {
    List<Criterion> missing = must.stream().filter(c -> !c.holds(element)).toList();
    return Finding.byRule(element, "properties.each", Names.of(element), Criterion.words(missing));
  }
}
