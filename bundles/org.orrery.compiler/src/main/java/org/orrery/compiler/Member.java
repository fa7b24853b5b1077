package org.orrery.compiler;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Model;
import org.orrery.lifecycle.ModelTrait;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.check.Traits;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.words.Message;

/** Makes one member of a family; the family's drawing is copied, never changed. */
final class Member {
  private static final int LONGEST_ID = 100;

  private final Lifecycle lifecycle;
  private final Refusals refusals;
  private final Set<Node> out = new LinkedHashSet<>();
  private final Set<ModelTrait> described = EnumSet.noneOf(ModelTrait.class);

  Member(Lifecycle family, Map<String, String> set, Refusals refusals) {
    this.lifecycle = EcoreUtil.copy(family);
    this.refusals = refusals;
    ParameterValues values = new ParameterValues(lifecycle, set, refusals);
    List<Parameter> telling = telling(set.keySet(), values);
    Set<Node> reached = reached();
    for (Node node : Elements.nodes(lifecycle)) {
      if (!values.include(node, refusals)) {
        out.add(node);
      }
      node.getWhen().clear();
    }
    out.forEach(this::passBy);
    remove(out);
    reached.removeAll(out);
    reached.removeAll(reached());
    remove(reached);
    settle(values);
    name(telling, values);
  }

  Lifecycle lifecycle() {
    return lifecycle;
  }

  /** Leads the transitions that reach a node to where it would have led. */
  private void passBy(Node node) {
    if (node instanceof Trigger) {
      return;
    }
    Set<Node> seen = new HashSet<>();
    Node next = node;
    while (out.contains(next)) {
      Transition onward = seen.add(next) ? onward(next) : null;
      if (onward == null || onward.getTarget() == null) {
        refusals.add(next, "compiler.member-onward");
        return;
      }
      next = onward.getTarget();
    }
    for (Transition transition : new ArrayList<>(node.getIncoming())) {
      if (!out.contains(transition.getSource())) {
        transition.setTarget(next);
        straighten(transition);
      }
    }
  }

  /** The bend points of a transition led to the node that is gone. */
  private void straighten(Transition transition) {
    if (lifecycle.getLayout() != null) {
      lifecycle.getLayout().getEdges().removeIf(edge -> edge.getTransition() == transition);
    }
  }

  private static Transition onward(Node node) {
    List<Transition> ordinary =
        node.getOutgoing().stream().filter(line -> !Elements.isAside(line)).toList();
    boolean clear =
        ordinary.size() == 1
            && Texts.isBlank(ordinary.get(0).getOutcome())
            && ordinary.get(0).getKind() != TransitionKind.CONDITIONAL;
    return clear ? ordinary.get(0) : null;
  }

  /** Nodes that a start or a trigger of the member reaches. */
  private Set<Node> reached() {
    Set<Node> reached = new LinkedHashSet<>();
    Deque<Node> open = new ArrayDeque<>();
    Elements.nodes(lifecycle).stream()
        .filter(node -> node instanceof StartNode || node instanceof Trigger)
        .forEach(open::add);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (reached.add(node)) {
        node.getOutgoing().stream()
            .map(Transition::getTarget)
            .filter(target -> target != null)
            .forEach(open::push);
      }
    }
    return reached;
  }

  /** Removes nodes with their transitions and with all that points to them. */
  private void remove(Set<Node> nodes) {
    if (nodes.isEmpty()) {
      return;
    }
    Set<EObject> gone = new HashSet<>();
    for (Node node : nodes) {
      gone.add(node);
      node.eAllContents().forEachRemaining(gone::add);
      gone.addAll(node.getOutgoing());
      gone.addAll(node.getIncoming());
    }
    refuseLostInputs(gone);
    if (lifecycle.getLayout() != null) {
      lifecycle.getLayout().getShapes().removeIf(shape -> gone.contains(shape.getElement()));
      lifecycle.getLayout().getEdges().removeIf(edge -> gone.contains(edge.getTransition()));
    }
    List<EObject> others = new ArrayList<>(List.of(lifecycle));
    for (Iterator<EObject> all = lifecycle.eAllContents(); all.hasNext(); ) {
      others.add(all.next());
    }
    others.removeAll(gone);
    others.forEach(other -> forget(other, gone));
    for (Transition transition : List.copyOf(lifecycle.getTransitions())) {
      if (gone.contains(transition)) {
        transition.setSource(null);
        transition.setTarget(null);
        lifecycle.getTransitions().remove(transition);
      }
    }
    lifecycle.getStages().forEach(stage -> stage.getNodes().removeAll(nodes));
  }

  private void refuseLostInputs(Set<EObject> gone) {
    for (Node node : Elements.nodes(lifecycle)) {
      if (gone.contains(node) || !(node instanceof DecisionNode decision)) {
        continue;
      }
      for (DecisionInput input : decision.getInputs()) {
        if (input.getStep() != null && gone.contains(input.getStep())) {
          refusals.add(input, "compiler.member-asks", input.getStep().getId());
        }
      }
    }
  }

  private static void forget(EObject object, Set<EObject> gone) {
    for (var reference : object.eClass().getEAllReferences()) {
      if (reference.isContainment() || reference.getEOpposite() != null) {
        continue;
      }
      if (reference.isMany()) {
        ((List<?>) object.eGet(reference)).removeIf(gone::contains);
      } else if (gone.contains(object.eGet(reference))) {
        object.eUnset(reference);
      }
    }
  }

  /** The member's parameters have the values that it was made with. */
  private void settle(ParameterValues values) {
    for (Parameter parameter : lifecycle.getParameters()) {
      String value = values.of(parameter);
      if (value != null) {
        parameter.setDefaultValue(value);
        describe(parameter, value);
      }
    }
  }

  /** The member's model is what its parameters say, so that rules are asked for it. */
  private void describe(Parameter parameter, String value) {
    ModelTrait trait = parameter.getStandsFor();
    Model model = lifecycle.getModel();
    if (trait == ModelTrait.NONE || model == null) {
      return;
    }
    if (!described.add(trait)) {
      refusals.add(parameter, "compiler.member-twice");
      return;
    }
    Optional<Message> problem = Traits.problem(parameter, value);
    if (problem.isPresent()) {
      refusals.add(parameter, "compiler.not-a-value", problem.get());
    } else {
      Traits.set(model, trait, value);
    }
  }

  /**
   * The parameters that tell a member from its siblings, however it was asked for: those that
   * members depend on, and others whose values are not the defaults; the family as it is has none.
   */
  private List<Parameter> telling(Set<String> set, ParameterValues values) {
    if (set.isEmpty()) {
      return List.of();
    }
    List<Parameter> known =
        lifecycle.getParameters().stream().filter(p -> values.of(p) != null).toList();
    List<Parameter> asked = Family.asked(lifecycle);
    List<Parameter> telling =
        known.stream().filter(p -> asked.contains(p) || !values.isUsual(p)).toList();
    return telling.isEmpty()
        ? known.stream().filter(p -> set.contains(p.getId())).toList()
        : telling;
  }

  /** A member is a definition of its own beside its siblings, so that it has an id of its own. */
  private void name(List<Parameter> telling, ParameterValues values) {
    if (telling.isEmpty()) {
      return;
    }
    StringBuilder id = new StringBuilder(lifecycle.getId());
    List<String> words = new ArrayList<>();
    for (Parameter parameter : telling) {
      String value = values.of(parameter);
      id.append('-').append(slug(parameter.getId())).append('-').append(slug(value));
      words.add(parameter.getId() + " = " + value);
    }
    String wanted = id.length() > LONGEST_ID ? shortened(id.toString()) : id.toString();
    lifecycle.setName(Texts.nameOf(lifecycle) + " (" + String.join(", ", words) + ")");
    lifecycle.setId(wanted);
  }

  private static String slug(String text) {
    return text.strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** Different members keep different ids when what tells them apart is too long. */
  private static String shortened(String id) {
    String digest = Digests.sha256(id.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return id.substring(0, LONGEST_ID - 13) + "-" + digest.substring(0, 12);
  }
}
