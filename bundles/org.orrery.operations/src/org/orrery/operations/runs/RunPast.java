package org.orrery.operations.runs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.api.Run;
import org.orrery.api.RunMoment;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.model.Elements;

/** A run as it was after each moment of its past; immutable. */
final class RunPast {
  private final Run run;
  private final List<RunMoment> moments;
  private final Map<String, Element> elements = new LinkedHashMap<>();

  RunPast(Run run, List<RunMoment> moments, Lifecycle drawing) {
    this.run = run;
    this.moments = List.copyOf(moments);
    Elements.all(drawing).forEach(element -> elements.put(element.getId(), element));
  }

  /** How many moments there are. */
  int size() {
    return moments.size();
  }

  RunMoment moment(int index) {
    return moments.get(index);
  }

  /** What people call the element of a moment. */
  String name(RunMoment moment) {
    Element element = elements.get(moment.element());
    return element == null ? moment.element() : Elements.label(element);
  }

  /** The moment at or before a time; -1 when the run was not begun. */
  int at(Instant time) {
    int found = -1;
    for (int i = 0; i < moments.size() && !moments.get(i).at().isAfter(time); i++) {
      found = i;
    }
    return found;
  }

  /** The steps as they stood after a moment. */
  List<Run.Step> steps(int index) {
    Map<String, RunMoment> last = new LinkedHashMap<>();
    Map<String, Instant> entered = new LinkedHashMap<>();
    for (RunMoment moment : moments.subList(0, index + 1)) {
      RunMoment before = last.put(moment.element(), moment);
      if (before == null || before.passage() != moment.passage()) {
        entered.put(moment.element(), moment.at());
      }
    }
    List<Run.Step> steps = new ArrayList<>();
    last.forEach((element, moment) -> steps.add(step(moment, entered.get(element))));
    return steps;
  }

  /** The run with the steps that it had after a moment. */
  Run run(int index) {
    return new Run(
        run.id(),
        run.definition(),
        run.lifecycle(),
        run.lifecycleName(),
        run.model(),
        run.state(),
        run.end(),
        run.startedBy(),
        run.started(),
        run.ended(),
        steps(index),
        run.parent(),
        run.version());
  }

  private Run.Step step(RunMoment moment, Instant entered) {
    Element element = elements.get(moment.element());
    boolean isOver = List.of("completed", "cancelled", "failed").contains(moment.state());
    return new Run.Step(
        moment.element(),
        element == null ? "" : element.eClass().getName(),
        name(moment),
        moment.state(),
        moment.passage(),
        0,
        moment.outcome(),
        moment.message(),
        Map.of(),
        entered,
        isOver ? moment.at() : null);
  }
}
