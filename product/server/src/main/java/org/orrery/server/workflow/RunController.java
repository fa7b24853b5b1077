package org.orrery.server.workflow;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.orrery.api.NewRun;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Run;
import org.orrery.api.RunMoment;
import org.orrery.server.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Runs over HTTP. */
@RestController
@RequestMapping("/api/v1/runs")
class RunController {
  private final RunService runs;
  private final StepService steps;
  private final Triggers triggers;
  private final RunViews views;
  private final RunPast past;

  RunController(
      RunService runs, StepService steps, Triggers triggers, RunViews views, RunPast past) {
    this.runs = runs;
    this.steps = steps;
    this.triggers = triggers;
    this.views = views;
    this.past = past;
  }

  /** Why somebody does something to a run. */
  record Reason(String reason) {}

  @PostMapping
  Run start(@RequestBody NewRun order, Principal user) {
    return views.run(runs.start(order, user.getName()));
  }

  @GetMapping
  List<Run> all(
      @RequestParam(required = false) String model, @RequestParam(required = false) String state) {
    return views.all(model, state);
  }

  @GetMapping("/{id}")
  Run one(@PathVariable String id) {
    return views.run(id);
  }

  @GetMapping("/{id}/history")
  List<RunMoment> history(@PathVariable String id) {
    return past.of(id);
  }

  @PostMapping("/{id}/cancel")
  Run cancel(
      @PathVariable String id, @RequestBody(required = false) Reason reason, Principal user) {
    runs.cancel(id, text(reason), user.getName());
    return views.run(id);
  }

  @PostMapping("/{id}/steps/{element}/retry")
  Run retry(
      @PathVariable String id,
      @PathVariable String element,
      @RequestBody(required = false) Reason reason,
      Principal user) {
    steps.retry(id, element, text(reason), user.getName());
    return views.run(id);
  }

  @PostMapping("/{id}/triggers/{element}")
  Run trigger(
      @PathVariable String id,
      @PathVariable String element,
      @RequestBody(required = false) Reason reason,
      Principal user) {
    String whyNot =
        triggers.whyNotTriggered(id, element, user.getName(), Map.of("reason", text(reason)));
    if (whyNot != null) {
      throw new ProblemException(
          409,
          ProblemCodes.WRONG_STATE,
          "The trigger '" + element + "' was not fired. " + whyNot,
          "Try again later.",
          Map.of("element", element));
    }
    return views.run(id);
  }

  @PostMapping("/{id}/events/{name}")
  Run event(
      @PathVariable String id,
      @PathVariable String name,
      @RequestBody(required = false) Reason reason,
      Principal user) {
    runs.event(id, name, text(reason), user.getName());
    return views.run(id);
  }

  private static String text(Reason reason) {
    return reason == null ? "" : Objects.requireNonNullElse(reason.reason(), "");
  }
}
