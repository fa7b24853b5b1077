package org.orrery.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.words.Message;
import org.orrery.simulation.Scenario.Shift;
import org.orrery.simulation.Scenario.Staffing;

/** Plans drawings for the simulation and finds what cannot be simulated. */
final class Planner {
  static final String WORKERS = "(workers)";
  private static final int[] WEEKDAYS = {0, 1, 2, 3, 4};

  final Scenario scenario;
  final Scenario defaults = Defaults.SCENARIO;
  final List<Fault> faults = new ArrayList<>();
  final Set<Message> assumptions = new LinkedHashSet<>();
  final Set<String> asked = new LinkedHashSet<>();
  private final Map<String, Lifecycle> others;
  private final Map<String, Plan> plans = new LinkedHashMap<>();
  private final Map<String, Integer> poolIndexes = new HashMap<>();
  private final List<Network.Pool> pools = new ArrayList<>();
  private final Set<String> open = new LinkedHashSet<>();
  private int nodes;

  Planner(Map<String, Lifecycle> others, Scenario scenario) {
    this.others = others;
    this.scenario = scenario;
  }

  Network plan(Lifecycle drawing) throws SimulationException {
    if (scenario.workers() > 0) {
      poolIndexes.put(WORKERS, 0);
      pools.add(
          new Network.Pool(
              WORKERS,
              "Workers",
              new WorkingHours[] {WorkingHours.ALWAYS},
              new int[] {scenario.workers()},
              0));
    }
    Plan main = drawn(drawing);
    unknown("roles", scenario.roles().keySet(), poolIndexes.keySet());
    unknown("steps", scenario.steps().keySet(), asked);
    unknown("values", scenario.values().keySet(), asked);
    if (faults.isEmpty()) {
      plans.values().forEach(plan -> new Ways(plan).check(faults));
    }
    if (!faults.isEmpty()) {
      throw new SimulationException(faults);
    }
    Distribution arrivals = scenario.arrivals();
    if (arrivals == null) {
      arrivals = defaults.arrivals();
      assume("simulation.arrivals", Defaults.told(arrivals));
    }
    List<Plan> ordered = new ArrayList<>(plans.values());
    ordered.remove(main);
    ordered.addFirst(main);
    return new Network(
        List.copyOf(ordered),
        List.copyOf(pools),
        nodes,
        arrivals,
        scenario.target(),
        List.copyOf(assumptions));
  }

  private void unknown(String field, Set<String> named, Set<String> known) {
    for (String id : named) {
      if (!known.contains(id)) {
        faults.add(
            new Fault(
                field + "." + id,
                "The drawing has no '" + id + "' there.",
                "Use one of: " + String.join(", ", known.stream().sorted().toList()) + "."));
      }
    }
  }

  /** The plan of a called life cycle, or null when it is not at hand. */
  Plan called(String id) {
    Plan plan = plans.get(id);
    if (plan != null || !others.containsKey(id)) {
      return plan;
    }
    if (open.contains(id)) {
      faults.add(
          new Fault(id, "The life cycle calls itself.", "Let the sub-life cycle call another."));
      return null;
    }
    return drawn(others.get(id));
  }

  private Plan drawn(Lifecycle drawing) {
    open.add(drawing.getId());
    List<Node> list = Elements.nodes(drawing);
    Plan plan = new Plan(drawing.getId(), nodes, list.size());
    nodes += list.size();
    for (Role role : drawing.getRoles()) {
      pool(role);
    }
    new NodePlanner(this, plan, list).plan(drawing);
    plans.put(drawing.getId(), plan);
    return plan;
  }

  /** Notes what is assumed because neither scenario nor drawing says it. */
  void assume(String key, Object... arguments) {
    assumptions.add(Message.of(Planner.class, key, arguments));
  }

  int pool(Role role) {
    Integer known = poolIndexes.get(role.getId());
    if (known != null) {
      return known;
    }
    Staffing staffing =
        scenario.roles().getOrDefault(role.getId(), new Staffing(List.of(), Double.NaN));
    WorkingHours[] hours;
    int[] people;
    if (staffing.shifts().isEmpty()) {
      hours = new WorkingHours[] {WorkingHours.daily(WEEKDAYS, 9, 17)};
      people = new int[] {role.getPeople()};
      assume("simulation.roles");
    } else {
      hours = staffing.shifts().stream().map(Planner::hours).toArray(WorkingHours[]::new);
      people =
          staffing.shifts().stream()
              .mapToInt(shift -> shift.people() == 0 ? role.getPeople() : shift.people())
              .toArray();
    }
    double cost =
        Double.isNaN(staffing.costPerHour()) ? role.getCostPerHour() : staffing.costPerHour();
    poolIndexes.put(role.getId(), pools.size());
    pools.add(new Network.Pool(role.getId(), Elements.label(role), hours, people, cost));
    return pools.size() - 1;
  }

  int heads(int pool) {
    return pools.get(pool).heads();
  }

  private static WorkingHours hours(Shift shift) {
    return WorkingHours.daily(
        shift.days().stream().mapToInt(Integer::intValue).toArray(), shift.open(), shift.close());
  }
}
