package org.orrery.rules.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;

/** A life cycle as the checks see it during one proof: its elements in order and its flow. */
public final class Drawing {
  private final Lifecycle lifecycle;
  private final Set<String> packs;
  private final Function<String, Optional<Lifecycle>> callees;
  private final Map<Element, Integer> positions = new IdentityHashMap<>();
  private final List<Element> elements = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();
  private Flow flow;
  private Validation validation;

  /**
   * @param packs ids of the rule packs that are known
   */
  public Drawing(Lifecycle lifecycle, Set<String> packs) {
    this(lifecycle, packs, id -> Optional.empty());
  }

  /**
   * @param packs ids of the rule packs that are known
   * @param callees the life cycles that are known, by id
   */
  public Drawing(
      Lifecycle lifecycle, Set<String> packs, Function<String, Optional<Lifecycle>> callees) {
    this.lifecycle = lifecycle;
    this.packs = packs;
    this.callees = callees;
    lifecycle.getStages().stream().map(Stage::getNodes).forEach(nodes::addAll);
  }

  public Lifecycle lifecycle() {
    return lifecycle;
  }

  /** Ids of the rule packs that are known. */
  public Set<String> packs() {
    return packs;
  }

  /** Another life cycle that a step of this one can run, if it is known. */
  public Optional<Lifecycle> callee(String id) {
    return callees.apply(id);
  }

  /** The flow; drawn up when first asked for. */
  public Flow flow() {
    if (flow == null) {
      flow = new Flow(lifecycle, nodes);
    }
    return flow;
  }

  /** How far versions are validated; computed when first asked for. */
  public Validation validation() {
    if (validation == null) {
      validation = new Validation(flow());
    }
    return validation;
  }

  /** The elements of a type in the order of the drawing. */
  public <T> List<T> all(Class<T> type) {
    return elements().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The nodes of a type in the order of the drawing. */
  public <T> List<T> nodes(Class<T> type) {
    return nodes.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Sorts by place in the drawing; what concerns the same element keeps its order. */
  public <T> List<T> inOrder(List<T> items, Function<T, Element> element) {
    if (items.size() < 2) {
      return items;
    }
    elements();
    return items.stream()
        .sorted(
            Comparator.comparingInt(
                item -> positions.getOrDefault(element.apply(item), Integer.MAX_VALUE)))
        .toList();
  }

  /** Gathered when first asked for. */
  private List<Element> elements() {
    if (elements.isEmpty()) {
      add(lifecycle);
    }
    return elements;
  }

  private void add(Element root) {
    put(root);
    for (Iterator<EObject> all = root.eAllContents(); all.hasNext(); ) {
      EObject next = all.next();
      if (next instanceof Element element && !(next.eContainer() instanceof Layout)) {
        put(element);
      }
    }
  }

  private void put(Element element) {
    positions.put(element, elements.size());
    elements.add(element);
  }
}
