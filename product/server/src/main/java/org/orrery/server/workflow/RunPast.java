package org.orrery.server.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.orrery.api.Event;
import org.orrery.api.EventTypes;
import org.orrery.api.RunMoment;
import org.orrery.server.events.EventLog;
import org.orrery.server.workflow.Passage.State;
import org.springframework.stereotype.Component;

/**
 * What became of a run, moment by moment: its passages tell when an element was entered and left,
 * for ever; the events about it tell failed attempts and retries, as long as they are kept.
 */
@Component
class RunPast {
  /** A run that never ends still has an end here: the newest moments are told. */
  private static final int MOST = 20_000;

  private static final Set<String> BETWEEN =
      Set.of(EventTypes.STEP_FAILED, EventTypes.STEP_RETRIED);

  private final RunRows rows;
  private final PassageRows entered;
  private final EventLog events;

  RunPast(RunRows rows, PassageRows entered, EventLog events) {
    this.rows = rows;
    this.entered = entered;
    this.events = events;
  }

  /** The moments in their order; at most the newest {@value #MOST}. */
  List<RunMoment> of(String run) {
    rows.get(run);
    List<RunMoment> moments = new ArrayList<>();
    Map<String, NavigableMap<Instant, Integer>> numbers = new HashMap<>();
    for (Passage passage : entered.passages(run)) {
      if (Passages.shown(passage.activity(), passage.kind())) {
        NavigableMap<Instant, Integer> of =
            numbers.computeIfAbsent(passage.element(), element -> new TreeMap<>());
        int number = of.isEmpty() ? 1 : of.lastEntry().getValue() + 1;
        of.put(passage.entered(), number);
        add(moments, passage, number);
      }
    }
    for (Event event : events.about(run)) {
      String element = String.valueOf(event.data().get("element"));
      Map.Entry<Instant, Integer> number =
          numbers.getOrDefault(element, new TreeMap<>()).floorEntry(event.at());
      if (BETWEEN.contains(event.type()) && number != null) {
        moments.add(between(event, element, number.getValue()));
      }
    }
    moments.sort(Comparator.comparing(RunMoment::at));
    return moments.subList(Math.max(0, moments.size() - MOST), moments.size());
  }

  private static void add(List<RunMoment> moments, Passage passage, int number) {
    boolean isPassed = passage.entered().equals(passage.left());
    if (!isPassed) {
      moments.add(
          new RunMoment(passage.entered(), passage.element(), first(passage), null, null, number));
    }
    if (passage.left() != null) {
      moments.add(
          new RunMoment(
              passage.left(),
              passage.element(),
              passage.state().shown,
              passage.outcome(),
              passage.message(),
              number));
    }
  }

  /** Work begins to run, people and times are waited for. */
  private static String first(Passage passage) {
    boolean waits = passage.open() ? passage.state() == State.WAITING : passage.attempts() == 0;
    return waits ? State.WAITING.shown : State.READY.shown;
  }

  private static RunMoment between(Event event, String element, int passage) {
    return new RunMoment(
        event.at(),
        element,
        String.valueOf(event.data().get("state")),
        null,
        (String) event.data().get("message"),
        passage);
  }
}
