package org.orrery.simulation;

import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.words.Message;

/**
 * A drawing, those that it calls and their people, planned under a scenario. Immutable once made.
 *
 * @param plans the drawing's first
 * @param nodes number of nodes of all plans
 * @param assumptions what was assumed because neither scenario nor drawing says it
 */
record Network(
    List<Plan> plans,
    List<Pool> pools,
    int nodes,
    Distribution arrivals,
    double target,
    List<Message> assumptions) {

  /**
   * People of a role.
   *
   * @param hours of each shift
   * @param people of each shift
   */
  record Pool(String id, String name, WorkingHours[] hours, int[] people, double cost) {
    int heads() {
      int heads = 0;
      for (int each : people) {
        heads += each;
      }
      return heads;
    }
  }

  /**
   * @param others drawings by id that sub-life cycles may call
   */
  static Network of(Lifecycle drawing, Map<String, Lifecycle> others, Scenario scenario)
      throws SimulationException {
    return new Planner(others, scenario).plan(drawing);
  }

  Plan main() {
    return plans.get(0);
  }
}
