package org.orrery.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.WaitNode;
import org.orrery.lifecycle.model.Elements;
import org.orrery.simulation.Scenario.Behaviour;
import org.orrery.simulation.Scenario.Shift;
import org.orrery.simulation.Scenario.Staffing;

/**
 * What is asked when one asks what would be: other head counts, steps that are left out.
 *
 * @param people head count by role id; in several shifts the first that has people makes up the
 *     difference
 * @param without ids of steps and waits; the flow goes on where their usual outcome leads
 */
public record Variant(Map<String, Integer> people, Set<String> without) {
  public Variant {
    people = Map.copyOf(people);
    without = Set.copyOf(without);
  }

  /** Nothing is different. */
  public static final Variant NONE = new Variant(Map.of(), Set.of());

  /** Whether a node can be left out. */
  public static boolean canBeLeftOut(Node node) {
    return node instanceof Step || node instanceof WaitNode;
  }

  /**
   * A changed copy of a drawing.
   *
   * @throws SimulationException when the flow cannot go on without a step
   */
  public Lifecycle of(Lifecycle drawing) throws SimulationException {
    Lifecycle copy = EcoreUtil.copy(drawing);
    for (Role role : copy.getRoles()) {
      role.setPeople(people.getOrDefault(role.getId(), role.getPeople()));
    }
    List<Fault> faults = new ArrayList<>();
    for (Node node : List.copyOf(Elements.nodes(copy))) {
      if (without.contains(node.getId())) {
        leaveOut(copy, node, faults);
      }
    }
    if (!faults.isEmpty()) {
      throw new SimulationException(faults);
    }
    return copy;
  }

  /** The same scenario for the changed drawing. */
  public Scenario of(Scenario scenario) {
    Map<String, Staffing> roles = new LinkedHashMap<>(scenario.roles());
    people.forEach((role, heads) -> roles.computeIfPresent(role, (id, each) -> with(each, heads)));
    Map<String, Behaviour> steps = new HashMap<>(scenario.steps());
    steps.keySet().removeAll(without);
    return new Scenario(
        scenario.start(),
        scenario.arrivals(),
        scenario.target(),
        scenario.workers(),
        roles,
        steps,
        scenario.values());
  }

  private static Staffing with(Staffing staffing, int heads) {
    List<Shift> shifts = new ArrayList<>(staffing.shifts());
    int spare = heads - shifts.stream().mapToInt(Shift::people).sum();
    for (int at = 0; at < shifts.size() && spare != 0; at++) {
      Shift shift = shifts.get(at);
      if (shift.people() > 0) {
        int now = Math.max(0, shift.people() + spare);
        spare -= now - shift.people();
        shifts.set(at, new Shift(now, shift.days(), shift.open(), shift.close()));
      }
    }
    shifts.removeIf(shift -> shift.people() == 0 && shifts.size() > 1);
    return new Staffing(shifts, staffing.costPerHour());
  }

  private static void leaveOut(Lifecycle drawing, Node node, List<Fault> faults) {
    Optional<Node> next = canBeLeftOut(node) ? wayOn(node) : Optional.empty();
    if (next.isEmpty()) {
      faults.add(
          new Fault(
              node.getId(),
              "The flow cannot go on without it.",
              "Leave out a step or wait that has one usual way on."));
      return;
    }
    for (Transition transition : List.copyOf(node.getIncoming())) {
      transition.setTarget(next.get());
    }
    drawing.getTransitions().removeAll(List.copyOf(node.getOutgoing()));
    EcoreUtil.delete(node, true);
  }

  /** Where the usual outcome leads; never back to the node itself. */
  private static Optional<Node> wayOn(Node node) {
    String usual =
        Defaults.SCENARIO.steps().containsKey(node.eClass().getName())
            ? usual(Defaults.SCENARIO.steps().get(node.eClass().getName()).outcomes())
            : "";
    List<Transition> ways =
        node.getOutgoing().stream()
            .filter(way -> way.getTarget() != null && way.getTarget() != node)
            .filter(
                way ->
                    way.getKind() == TransitionKind.NORMAL
                        || way.getKind() == TransitionKind.DEFAULT)
            .toList();
    return ways.stream()
        .filter(way -> usual.equals(way.getOutcome()))
        .findFirst()
        .or(() -> ways.stream().filter(way -> isOtherwise(way)).findFirst())
        .map(Transition::getTarget);
  }

  private static boolean isOtherwise(Transition way) {
    return way.getKind() == TransitionKind.DEFAULT
        || way.getOutcome() == null
        || way.getOutcome().isBlank();
  }

  private static String usual(Map<String, Double> outcomes) {
    return outcomes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
