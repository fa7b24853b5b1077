package org.orrery.rules.flow;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Operand;
import org.orrery.lifecycle.Transition;
import org.orrery.rules.Counterexample;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Roster.Group;

/**
 * A life cycle as the checks see it: its elements in order and its flow. Who edits the life cycle
 * says so before more is asked.
 */
public final class Drawing {
  private final Lifecycle lifecycle;
  private final Set<String> packs;
  private final Function<String, Optional<Callee>> callees;
  private final Decided decided = new Decided();
  private final Contents contents;
  private final Chosen<Element> elements;
  private final Chosen<Node> nodes = new Chosen<>(Node.class, this::stages);
  private final Map<Object, Kept> kept = new IdentityHashMap<>();
  private final Set<Transition> led = new HashSet<>();
  private final Set<Node> changed = new HashSet<>();
  private final Set<Operand> operands = new HashSet<>();
  private final Map<List<BitSet>, Origins> origins = new HashMap<>();
  private final Map<BitSet, Optional<Unpassed>> unpassed = new HashMap<>();
  private final Ways ways = new Ways();
  private Flow flow;

  /** Null until an operand is edited. */
  private Asking asking;

  private Validation validation;

  /**
   * Why nothing was found of which nodes, those that were touched since, and which ones were
   * reached, and were of which sorts, then; what hangs on nodes alone knows of none whether they
   * are reached.
   */
  private record Kept(
      Lasting lasting, List<BitSet> of, BitSet touched, BitSet reached, Map<Sort, BitSet> chosen) {}

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
      Lifecycle lifecycle, Set<String> packs, Function<String, Optional<Callee>> callees) {
    this.lifecycle = lifecycle;
    this.contents = new Contents(lifecycle);
    this.elements = new Chosen<>(Element.class, contents::groups);
    this.packs = packs;
    this.callees = callees;
  }

  /** Leaves room between elements, so that those that are put in later make others no trouble. */
  public void leaveRoom() {
    elements.leaveRoom();
    nodes.leaveRoom();
  }

  /**
   * Says what was edited, for who looks at elements alone; {@link #led} and {@link #changed} say it
   * for the flow.
   *
   * @param object whose feature it is
   * @param parts what was put in, taken out or put elsewhere, with all that is in it
   */
  public void edited(EObject object, EStructuralFeature feature, Collection<EObject> parts) {
    decided.edited(object, parts);
    ways.clear();
    validation = null;
    if (!parts.isEmpty()) {
      contents.moved(object, feature, parts);
    }
    for (Chosen<?> chosen : List.of(elements, nodes)) {
      chosen.edited(object, feature.getName());
      if (!parts.isEmpty()) {
        chosen.moved(parts);
      }
    }
  }

  /**
   * Says that transitions may lead elsewhere, or otherwise, or that they, or nodes, were put in,
   * taken out or put elsewhere. What was {@linkplain #keep kept} is not forgotten.
   */
  public void led(Collection<Transition> transitions) {
    led.addAll(transitions);
  }

  /** Says that a node, or something in it, is otherwise than it was. */
  public void changed(Node node) {
    changed.add(node);
  }

  /**
   * Says that an operand is otherwise than it was, so that who asks for it may decide otherwise.
   */
  public void changed(Operand operand) {
    operands.add(operand);
  }

  public Lifecycle lifecycle() {
    return lifecycle;
  }

  /** Ids of the rule packs that are known. */
  public Set<String> packs() {
    return packs;
  }

  /** What is seen of another life cycle that a step of this one can run, if it is known. */
  public Optional<Callee> callee(String id) {
    boolean isOther = id != null && !id.isBlank() && !id.equals(lifecycle.getId());
    return isOther ? callees.apply(id) : Optional.empty();
  }

  /** The flow; drawn up when first asked for. */
  public Flow flow() {
    Roster<Node> now = nodes.all();
    BitSet renewed = nodes.takeRenewed();
    changed.stream().mapToInt(now::number).filter(n -> n >= 0).forEach(renewed::set);
    if (flow == null || !flow.isOf(now)) {
      draw(now);
    } else {
      if (!operands.isEmpty()) {
        decideOtherwise(now, renewed);
      }
      if (!led.isEmpty() || !renewed.isEmpty()) {
        follow(now, renewed);
      }
    }
    led.clear();
    changed.clear();
    operands.clear();
    return flow;
  }

  private void draw(Roster<Node> now) {
    flow = new Flow(lifecycle, now, transition -> elements.all().number(transition));
    asking = null;
    if (!operands.isEmpty()) {
      decided.forgetAll();
    }
    origins.clear();
    unpassed.clear();
    kept.clear();
  }

  private void decideOtherwise(Roster<Node> now, BitSet renewed) {
    if (asking == null) {
      asking = new Asking();
      asking.note(now, now.taken());
    }
    BitSet deciding = new BitSet();
    operands.forEach(operand -> deciding.or(asking.of(operand)));
    deciding.and(now.taken());
    deciding.stream().mapToObj(now::get).forEach(decided::forget);
    renewed.or(deciding);
  }

  private void follow(Roster<Node> now, BitSet renewed) {
    BitSet touched = flow.follow(led, renewed);
    if (asking != null) {
      asking.note(now, touched);
    }
    kept.values().forEach(each -> each.touched().or(touched));
    unpassed.values().removeIf(each -> each.isEmpty() || !each.get().stands(flow, touched));
    origins.clear();
    validation = null;
  }

  /**
   * From where counts of passed steps began; found once for all who ask for the same.
   *
   * @param roots where paths begin
   * @param restarts nodes behind which the count begins again
   */
  public Origins origins(BitSet roots, BitSet restarts) {
    Flow now = flow();
    return origins.computeIfAbsent(
        List.of(roots, restarts), at -> Origins.of(now, roots, new Leaving(restarts, arc -> true)));
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

  /** A walk as a counterexample; the same for all who show it of the drawing as it is now. */
  public Counterexample way(List<Arc> walk) {
    return ways.of(flow(), walk);
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
        keep(Validation.class, validation, Validation.SORTS);
      }
    }
    return validation;
  }

  /**
   * Keeps what was found of the drawing, until it is kept anew. It is asked whether it stands, of
   * the nodes that were touched since it last did.
   *
   * @param by who asks for it again
   * @param of sets of nodes of which it was found; of others it says nothing
   */
  public void keep(Object by, Lasting why, BitSet... of) {
    keep(by, why, List.of(), of);
  }

  /**
   * The same of what looks at sorts, too: nodes that now are of one of these, or no longer are,
   * count as touched.
   */
  public void keep(Object by, Lasting why, Collection<? extends Sort> sorts, BitSet... of) {
    kept.put(by, kept(why, List.of(of), sorts, flow().fromRoots()));
  }

  /**
   * The same of what hangs on each node and how it is left alone, whether paths come to it or not:
   * only nodes that were put in or taken out, or whose transitions were led anew, are touched.
   */
  public void keepOfNodes(Object by, Lasting why) {
    kept.put(by, kept(why, List.of(), List.of(), null));
  }

  /** What was {@linkplain #keepOfNodes kept of nodes}, or what is found and kept now. */
  public <T extends Lasting> T ofNodes(Object by, Class<T> type, Supplier<T> found) {
    return standing(by, type)
        .orElseGet(
            () -> {
              T anew = found.get();
              keepOfNodes(by, anew);
              return anew;
            });
  }

  private Kept kept(
      Lasting why, List<BitSet> of, Collection<? extends Sort> sorts, BitSet reached) {
    Map<Sort, BitSet> chosen = new IdentityHashMap<>();
    sorts.forEach(sort -> chosen.put(sort, nodes(sort)));
    return new Kept(why, of, new BitSet(flow().size()), reached, chosen);
  }

  private boolean stands(Kept found) {
    BitSet again = (BitSet) found.touched().clone();
    if (found.reached() != null) {
      again.or(flow.reachedOtherwise(found.reached()));
    }
    found.chosen().forEach((sort, then) -> again.or(Flow.differing(then, nodes.of(sort))));
    return found.lasting().stands(flow, again);
  }

  /** Whether what somebody kept is why nothing speaks against the drawing as it is now. */
  public boolean stands(Object by, BitSet... of) {
    return standing(by, Lasting.class, of).isPresent();
  }

  /** What somebody kept, if it still is true of the drawing as it is now. */
  public <T extends Lasting> Optional<T> standing(Object by, Class<T> type, BitSet... of) {
    flow();
    Kept found = kept.get(by);
    if (found == null || !found.of().equals(List.of(of)) || !stands(found)) {
      return Optional.empty();
    }
    BitSet reached = found.reached() == null ? null : flow.fromRoots();
    kept.put(by, kept(found.lasting(), found.of(), found.chosen().keySet(), reached));
    return Optional.of(type.cast(found.lasting()));
  }

  /**
   * The outcomes that a decision can have.
   *
   * @param found finds them, from the decision alone
   */
  public Set<String> outcomes(DecisionNode decision, Function<DecisionNode, Set<String>> found) {
    decideAnew();
    return decided.outcomes(decision, found);
  }

  /**
   * The faults of a decision, which is not asked again while it has none.
   *
   * @param found finds them; whether there are any must hang on the decision alone
   */
  public <T> List<T> faults(DecisionNode decision, Function<DecisionNode, List<T>> found) {
    decideAnew();
    return decided.faults(decision, found);
  }

  /** The elements of a type in the order of the drawing. */
  public <T> List<T> all(Class<T> type) {
    return elements.all().all(type);
  }

  /** The elements of a sort in the order of the drawing. */
  public List<Element> all(Sort sort) {
    return elements.of(sort).stream().mapToObj(elements.all()::get).toList();
  }

  /** The nodes of a type in the order of the drawing. */
  public <T> List<T> nodes(Class<T> type) {
    return nodes.all().all(type);
  }

  /** The nodes of one of several types in the order of the drawing. */
  public List<Node> nodesOf(Class<?>... types) {
    return nodes.all().places(types).stream().mapToObj(nodes.all()::get).toList();
  }

  /** The numbers of the nodes of a sort in the flow. */
  public BitSet nodes(Sort sort) {
    return (BitSet) nodes.of(sort).clone();
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

  /** One pass over the items or, while nobody knows where each stands, over the drawing. */
  private <T> boolean isInOrder(List<T> items, Function<T, Element> element) {
    Roster<Element> all = elements.all();
    int at = 0;
    for (T item : items) {
      Element next = element.apply(item);
      if (all.knowsNumbers()) {
        int place = place(next);
        if (place < at) {
          return false;
        }
        at = place;
      } else {
        while (at < all.size() && all.get(at) != next) {
          at++;
        }
      }
    }
    return at < all.size();
  }

  /** What is not in the drawing comes last. */
  private int place(Element element) {
    int number = elements.all().number(element);
    return number < 0 ? Integer.MAX_VALUE : number;
  }

  /** Forgets what was found of decisions that ask for operands which were edited. */
  private void decideAnew() {
    if (!operands.isEmpty()) {
      flow();
    }
  }

  private List<Group<Node>> stages() {
    return lifecycle.getStages().stream()
        .map(stage -> new Group<Node>(stage, List.copyOf(stage.getNodes())))
        .toList();
  }
}
