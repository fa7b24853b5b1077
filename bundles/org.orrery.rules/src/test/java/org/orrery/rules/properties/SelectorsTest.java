package org.orrery.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.words.Written;
import org.orrery.rules.PolicyPack;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.flow.Drawing;

/** Elements are found by what they must have, and are those that a look at each would find. */
class SelectorsTest {
  private static final List<String> SAMPLES =
      List.of("credit/credit-risk", "patterns/claims-assistant", "patterns/lending-family");

  @Test
  void whatEachRuleSpeaksOfIsAllThatASelectorChooses() throws Exception {
    Set<Selector> selectors = selectors();
    assertThat(selectors).hasSizeGreaterThan(80);
    assertThat(selectors).filteredOn(s -> s.needed().isPresent()).hasSizeGreaterThan(30);
    int chosen = 0;
    for (String sample : SAMPLES) {
      Lifecycle lifecycle = LifecycleFiles.load(Path.of("../../samples/" + sample + ".lifecycle"));
      Drawing drawing = new Drawing(lifecycle, Set.of());
      List<Element> all = drawing.all(Element.class);
      List<Node> nodes = drawing.nodes(Node.class);
      for (Selector selector : selectors) {
        List<Element> wanted = all.stream().filter(selector::selects).toList();
        assertThat(drawing.all(selector)).as("%s in %s", selector, sample).isEqualTo(wanted);
        assertThat(drawing.nodes(selector).stream().mapToObj(nodes::get))
            .as("nodes of %s in %s", selector, sample)
            .isEqualTo(nodes.stream().filter(selector::selects).toList());
        chosen += wanted.size();
      }
    }
    assertThat(chosen).isGreaterThan(100);
  }

  @Test
  void aValueThatComesAndGoesIsSeen() throws Exception {
    Lifecycle lifecycle =
        LifecycleFiles.load(Path.of("../../samples/credit/credit-risk.lifecycle"));
    Drawing drawing = new Drawing(lifecycle, Set.of());
    Selector conditional =
        new Selector(
            Written.of(""),
            List.of(LifecyclePackage.eINSTANCE.getNode()),
            Set.of(),
            List.of(new Criterion.Present(new Attribute(List.of("when")), true)),
            List.of(),
            List.of());
    Node node = Elements.nodes(lifecycle).getFirst();
    assertThat(drawing.all(conditional)).isEmpty();
    node.getWhen().add(LifecycleFactory.eINSTANCE.createCondition());
    drawing.edited(node, LifecyclePackage.eINSTANCE.getNode_When(), List.of());
    assertThat(drawing.all(conditional)).containsExactly(node);
    node.getWhen().clear();
    drawing.edited(node, LifecyclePackage.eINSTANCE.getNode_When(), List.of());
    assertThat(drawing.all(conditional)).isEmpty();
  }

  private static Set<Selector> selectors() throws ReflectiveOperationException {
    Set<Selector> found = new LinkedHashSet<>();
    for (PolicyPack pack : RuleEngine.builtIn().packs()) {
      for (RuleInfo rule : pack.rules()) {
        gather(rule.property(), found);
      }
    }
    return found;
  }

  /** Properties are records all the way down. */
  private static void gather(Object at, Set<Selector> found) throws ReflectiveOperationException {
    if (at instanceof Selector selector) {
      found.add(selector);
    }
    if (at instanceof Collection<?> all) {
      for (Object each : all) {
        gather(each, found);
      }
    } else if (at instanceof Record) {
      for (RecordComponent part : at.getClass().getRecordComponents()) {
        gather(part.getAccessor().invoke(at), found);
      }
    }
  }
}
