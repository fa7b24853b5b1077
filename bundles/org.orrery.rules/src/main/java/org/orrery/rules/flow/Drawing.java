package org.orrery.rules.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;

/**
 * A life cycle as the checks see it: its elements in order and its flow. Who edits the life cycle
 * says so before more is asked.
 */
public final class Drawing {
  private final Lifecycle lifecycle;
  private final Set<String> packs;
  private final Function<String, Optional<Lifecycle>> callees;
  private final Map<DecisionNode, Set<String>> decided = new IdentityHashMap<>();
  private final Map<Sort, BitSet> ofSort = new IdentityHashMap<>();
  private final Map<Sort, BitSet> nodesOfSort = new IdentityHashMap<>();
  private final Map<Object, Kept> kept = new IdentityHashMap<>();
  private final Set<Transition> led = new HashSet<>();
  private final Map<List<BitSet>, Origins> origins = new HashMap<>();
  private final Map<BitSet, Optional<Unpassed>> unpassed = new HashMap<>();
  private Roster<Element> elements;
  private Roster<Node> nodes;
  private Flow flow;
  private Validation validation;

  /** Why nothing was found, and the nodes that were touched since. */
  private record Kept(Lasting lasting, BitSet touched) {}

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
  }

  /**
   * Says that transitions may lead elsewhere, or otherwise, and that nothing else was edited. What
   * was {@linkplain #keep kept} is not forgotten.
   */
  public void led(Collection<Transition> transitions) {
    led.addAll(transitions);
    origins.clear();
    Stream.of(elements, nodes).filter(Objects::nonNull).forEach(Roster::edited);
    nodesOfSort.keySet().removeIf(Sort::asksForFlowOfNodes);
    ofSort.keySet().removeIf(Sort::asksForFlow);
  }

  /**
   * Forgets what an edit can have changed.
   *
   * @param seenByNodes whether who looks at single nodes and not at transitions can see it
   * @param isContent whether something was put in or taken out
   */
  public void edited(boolean seenByNodes, boolean isContent) {
    flow = null;
    validation = null;
    led.clear();
    kept.clear();
    origins.clear();
    unpassed.clear();
    if (seenByNodes) {
      decided.clear();
    }
    nodesOfSort.keySet().removeIf(sort -> seenByNodes || sort.asksForFlowOfNodes());
    if (isContent) {
      elements = null;
    }
    if (isContent && seenByNodes) {
      nodes = null;
    }
    Stream.of(elements, nodes).filter(Objects::nonNull).forEach(Roster::edited);
    if (isContent || seenByNodes) {
      ofSort.clear();
    } else {
      ofSort.keySet().removeIf(Sort::asksForFlow);
    }
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
      flow = new Flow(lifecycle, nodes());
    } else if (!led.isEmpty()) {
      BitSet touched = new BitSet(flow.size());
      flow.lead(led, touched);
      kept.values().forEach(each -> each.touched().or(touched));
      unpassed.values().removeIf(each -> each.isEmpty() || !each.get().stands(flow, touched));
      validation = null;
    }
    led.clear();
    return flow;
  }

  /**
   * From where counts of passed steps began; found once for all who ask for the same.
   *
   * @param roots where paths begin
   * @param restarts nodes behind which the count begins again
   */
  public Origins origins(BitSet roots, BitSet restarts) {
    return origins.computeIfAbsent(
        List.of(roots, restarts),
        at -> Origins.of(flow(), roots, new Leaving(restarts, arc -> true)));
  }

  /**
   * How far sequences are passed whose first step nothing passes; found once for all who ask.
   *
   * @param roots where paths begin
   */
  public Optional<Unpassed> unpassed(BitSet roots) {
    Flow now = flow();
    return unpassed.computeIfAbsent(roots, at -> Unpassed.of(now, at));
  }

  /** How far versions are validated; computed when it is first asked for. */
  public Validation validation() {
    Flow now = flow();
    if (validation == null) {
      validation = standing(Validation.class, Validation.class).orElse(null);
    }
    if (validation == null) {
      validation = new Validation(now);
      if (validation.unvalidatedProduction().isEmpty()) {
        keep(Validation.class, validation);
      }
    }
    return validation;
  }

  /**
   * Keeps what was found of the drawing, until it is kept anew or something else is edited than how
   * transitions lead. It is asked whether it stands, of the nodes that were touched since it last
   * did.
   *
   * @param by who asks for it again
   */
  public void keep(Object by, Lasting why) {
    kept.put(by, new Kept(why, new BitSet(flow().size())));
  }

  /** Whether what somebody kept is why nothing speaks against the drawing as it is now. */
  public boolean stands(Object by) {
    return standing(by, Lasting.class).isPresent();
  }

  /** What somebody kept, if it still is true of the drawing as it is now. */
  public <T extends Lasting> Optional<T> standing(Object by, Class<T> type) {
    Flow now = flow();
    Kept found = kept.get(by);
    if (found == null || !found.lasting().stands(now, found.touched())) {
      return Optional.empty();
    }
    found.touched().clear();
    return Optional.of(type.cast(found.lasting()));
  }

  /**
   * The outcomes that a decision can have.
   *
   * @param found finds them, from the decision alone
   */
  public Set<String> outcomes(DecisionNode decision, Function<DecisionNode, Set<String>> found) {
    return decided.computeIfAbsent(decision, found);
  }

  /** The elements of a type in the order of the drawing. */
  public <T> List<T> all(Class<T> type) {
    return elements().all(type);
  }

  /** The elements of a sort in the order of the drawing. */
  public List<Element> all(Sort sort) {
    return ofSort.computeIfAbsent(sort, s -> chosen(elements(), s)).stream()
        .mapToObj(elements()::get)
        .toList();
  }

  /** The nodes of a type in the order of the drawing. */
  public <T> List<T> nodes(Class<T> type) {
    return nodes().all(type);
  }

  /** The numbers of the nodes of a sort in the flow. */
  public BitSet nodes(Sort sort) {
    return (BitSet) nodesOfSort.computeIfAbsent(sort, s -> chosen(nodes(), s)).clone();
  }

  /** Sorts by place in the drawing; what concerns the same element keeps its order. */
  public <T> List<T> inOrder(List<T> items, Function<T, Element> element) {
    if (items.size() < 2) {
      return items;
    }
    return isInOrder(items, element)
        ? items
        : items.stream()
            .sorted(Comparator.comparingInt(item -> place(element.apply(item))))
            .toList();
  }

  /** One pass over the drawing, without asking where each stands. */
  private <T> boolean isInOrder(List<T> items, Function<T, Element> element) {
    int at = 0;
    for (T item : items) {
      Element next = element.apply(item);
      while (at < elements().size() && elements().get(at) != next) {
        at++;
      }
    }
    return at < elements().size();
  }

  /** What is not in the drawing comes last. */
  private int place(Element element) {
    int number = elements().number(element);
    return number < 0 ? Integer.MAX_VALUE : number;
  }

  private static BitSet chosen(Roster<? extends Element> all, Sort sort) {
    BitSet chosen = all.places(sort::mayBe);
    sort.needed().map(all::holding).ifPresent(chosen::and);
    for (int n = chosen.nextSetBit(0); n >= 0; n = chosen.nextSetBit(n + 1)) {
      chosen.set(n, sort.selects(all.get(n)));
    }
    return chosen;
  }

  /** Gathered when first asked for. */
  private Roster<Element> elements() {
    if (elements == null) {
      List<Element> all = new ArrayList<>(List.of(lifecycle));
      for (Iterator<EObject> inside = lifecycle.eAllContents(); inside.hasNext(); ) {
        EObject next = inside.next();
        if (next instanceof Element element && !(next.eContainer() instanceof Layout)) {
          all.add(element);
        }
      }
      elements = new Roster<>(all);
    }
    return elements;
  }

  private Roster<Node> nodes() {
    if (nodes == null) {
      List<Node> all = new ArrayList<>();
      lifecycle.getStages().stream().map(Stage::getNodes).forEach(all::addAll);
      nodes = new Roster<>(all);
    }
    return nodes;
  }
}
