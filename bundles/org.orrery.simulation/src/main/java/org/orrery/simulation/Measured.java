package org.orrery.simulation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.model.Elements;
import org.orrery.simulation.Scenario.Behaviour;

/**
 * Fills what a scenario leaves open with what a server measured. Runs of older drawings may have
 * come to steps, and to outcomes, that a drawing no longer has: those are left out.
 */
final class Measured {
  private Measured() {}

  static Scenario fill(Scenario own, Scenario measured, Lifecycle drawing) {
    Map<String, Node> drawn = new HashMap<>();
    Elements.nodes(drawing).forEach(node -> drawn.put(node.getId(), node));
    Map<String, Behaviour> steps = new LinkedHashMap<>(own.steps());
    measured
        .steps()
        .forEach(
            (id, behaviour) -> {
              if (drawn.containsKey(id)) {
                steps.put(id, fill(own.steps().get(id), known(behaviour, drawn.get(id))));
              }
            });
    return new Scenario(
        own.start(),
        own.arrivals() == null ? measured.arrivals() : own.arrivals(),
        own.target(),
        own.workers(),
        own.roles(),
        steps,
        own.values());
  }

  private static Behaviour fill(Behaviour own, Behaviour measured) {
    if (own == null) {
      return measured;
    }
    return new Behaviour(
        own.duration() == null ? measured.duration() : own.duration(),
        Double.isNaN(own.failure()) ? measured.failure() : own.failure(),
        own.repair() == null ? measured.repair() : own.repair(),
        own.outcomes().isEmpty() ? measured.outcomes() : own.outcomes(),
        own.priority(),
        own.costPerHour());
  }

  /**
   * The same with the outcomes that a step of this kind can still have, their shares summing to 1.
   */
  private static Behaviour known(Behaviour measured, Node node) {
    Behaviour usual = Defaults.SCENARIO.steps().get(node.eClass().getName());
    Map<String, Double> shares = new LinkedHashMap<>(measured.outcomes());
    shares.keySet().removeIf(outcome -> usual == null || !usual.outcomes().containsKey(outcome));
    double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    shares.replaceAll((outcome, share) -> share / sum);
    return measured.ending(sum > 0 ? shares : Map.of());
  }
}
