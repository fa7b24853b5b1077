package org.orrery.exchange.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.orrery.exchange.bpmn.Vertex.Flow;

/**
 * How the last points of a flow are reached: where each run takes one way to them, nothing stands
 * here.
 *
 * @param together ways that are all taken by the runs that take one of them
 * @param unclear ways that may be taken beside others, in some runs or more than once
 */
record Arrivals(List<Set<Flow>> together, Set<Flow> unclear) {
  static Arrivals of(Vertex start, Predicate<Vertex> last, Effort effort) {
    Optional<Set<Set<Flow>>> rests = TokenGame.rests(start, last, effort);
    Arrivals arrivals = new Arrivals(new ArrayList<>(), new LinkedHashSet<>());
    if (rests.isEmpty()) {
      arrivals.unclear.addAll(reached(start, last));
      return arrivals;
    }
    Set<Set<Flow>> ways = new LinkedHashSet<>();
    Set<Set<Flow>> disturbed = new HashSet<>();
    for (Set<Flow> rest : rests.get()) {
      Set<Flow> arrived =
          rest.stream()
              .filter(flow -> last.test(flow.to))
              .collect(Collectors.toCollection(LinkedHashSet::new));
      ways.add(arrived);
      boolean beside = arrived.size() > 1 && arrived.size() < rest.size();
      boolean nowhere = rest.stream().anyMatch(f -> !last.test(f.to) && f.to.outgoing.isEmpty());
      if (beside || nowhere) {
        disturbed.add(arrived);
      }
    }
    Map<Flow, Integer> occurring = new HashMap<>();
    ways.forEach(way -> way.forEach(flow -> occurring.merge(flow, 1, Integer::sum)));
    for (Set<Flow> way : ways) {
      boolean alone = way.stream().allMatch(flow -> occurring.get(flow) == 1);
      if (disturbed.contains(way) || way.size() > 1 && !alone) {
        arrivals.unclear.addAll(way);
      } else if (way.size() > 1) {
        arrivals.together.add(way);
      }
    }
    return arrivals;
  }

  private static List<Flow> reached(Vertex start, Predicate<Vertex> last) {
    return Vertex.reached(List.of(start), last).stream()
        .filter(vertex -> !last.test(vertex))
        .flatMap(vertex -> vertex.outgoing.stream())
        .filter(flow -> last.test(flow.to))
        .toList();
  }
}
