package org.orrery.server.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.Run;
import org.orrery.server.workflow.Passage.State;
import org.springframework.stereotype.Component;

/** Runs as clients see them: the newest passage of each element on the drawing. */
@Component
class RunViews {
  private final RunRows rows;
  private final PassageRows entered;
  private final DefinitionRows definitions;
  private final Drawings drawings;

  RunViews(RunRows rows, PassageRows entered, DefinitionRows definitions, Drawings drawings) {
    this.rows = rows;
    this.entered = entered;
    this.definitions = definitions;
    this.drawings = drawings;
  }

  Run run(String id) {
    RunRow run = rows.get(id);
    List<Passage> passages = entered.passages(id);
    List<State> open = passages.stream().filter(Passage::open).map(Passage::state).toList();
    return view(
        run, definitions.get(run.definition()), open, steps(run, passages), rows.version(id, ""));
  }

  /** Runs without their steps, the newest first. */
  List<Run> all(String model, String state) {
    Map<String, List<State>> open = entered.openStates();
    Map<String, Definition> known = new LinkedHashMap<>();
    definitions.all().forEach(definition -> known.put(definition.id(), definition));
    Map<String, Integer> versions = rows.versions();
    return rows.all(model).stream()
        .map(
            run ->
                view(
                    run,
                    known.get(run.definition()),
                    open.getOrDefault(run.id(), List.of()),
                    List.of(),
                    versions.get(run.id())))
        .filter(run -> state == null || state.isBlank() || run.state().equals(state))
        .toList();
  }

  /** Where the runs of a life cycle are that are under way, the newest first. */
  List<DeploymentPreview.Landing> landings(String lifecycle, int most) {
    return rows.running(lifecycle, most).stream().map(this::landing).toList();
  }

  private DeploymentPreview.Landing landing(RunRow run) {
    List<Passage> open = entered.passages(run.id()).stream().filter(Passage::open).toList();
    Drawings.Drawing drawing = drawings.of(run.definition());
    List<String> elements =
        open.stream()
            .filter(passage -> Passages.shown(passage.activity(), passage.kind()))
            .map(Passage::element)
            .distinct()
            .toList();
    return new DeploymentPreview.Landing(
        run.id(),
        run.model(),
        state(open.stream().map(Passage::state).toList()),
        run.started(),
        definitions.get(run.definition()).number(),
        elements,
        elements.stream().map(drawing::name).collect(Collectors.joining(", ")));
  }

  private static Run view(
      RunRow run, Definition definition, List<State> open, List<Run.Step> steps, Integer version) {
    return new Run(
        run.id(),
        run.definition(),
        definition.lifecycle(),
        definition.name(),
        run.model(),
        run.state() == null ? state(open) : run.state(),
        run.end(),
        run.startedBy(),
        run.started(),
        run.ended(),
        steps,
        run.parent(),
        version);
  }

  /** A run with a failed step needs help; one that works runs; else it waits. */
  private static String state(List<State> open) {
    if (open.contains(State.FAILED)) {
      return "failed";
    }
    boolean works =
        open.contains(State.READY) || open.contains(State.WORKING) || open.contains(State.RETRYING);
    return works || open.isEmpty() ? "running" : "waiting";
  }

  private List<Run.Step> steps(RunRow run, List<Passage> passages) {
    Map<String, List<Passage>> byElement = new LinkedHashMap<>();
    for (Passage passage : passages) {
      if (Passages.shown(passage.activity(), passage.kind())) {
        byElement.computeIfAbsent(passage.element(), id -> new ArrayList<>()).add(passage);
      }
    }
    Drawings.Drawing drawing = drawings.of(run.definition());
    return byElement.values().stream().map(of -> step(drawing, of)).toList();
  }

  private static Run.Step step(Drawings.Drawing drawing, List<Passage> passages) {
    Passage last = passages.getLast();
    return new Run.Step(
        last.element(),
        last.kind(),
        drawing.name(last.element()),
        last.state().shown,
        passages.size(),
        last.attempts(),
        last.outcome(),
        last.message(),
        last.results(),
        last.entered(),
        last.left());
  }
}
