package org.orrery.server.experiments;

import java.util.List;
import org.orrery.api.Experiment;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Experiments as they stand. */
@RestController
@RequestMapping("/api/v1/experiments")
class ExperimentController {
  private final Experiments experiments;
  private final ArmSamples samples;

  ExperimentController(Experiments experiments, ArmSamples samples) {
    this.experiments = experiments;
    this.samples = samples;
  }

  @GetMapping
  List<Experiment> list(@RequestParam(required = false) String model) {
    return experiments.list(model).stream().map(this::view).toList();
  }

  @GetMapping("/{id}")
  Experiment experiment(@PathVariable String id) {
    return experiments
        .find(id)
        .map(this::view)
        .orElseThrow(
            () ->
                new ProblemException(
                    404,
                    ProblemCodes.NOT_FOUND,
                    "There is no experiment " + id + ".",
                    "List the experiments to see their ids."));
  }

  private Experiment view(Experiments.Stored e) {
    if (e.finalArms() != null) {
      return view(e, e.finalArms(), null);
    }
    List<ArmSamples.Measured> arms = samples.measure(e);
    return view(
        e,
        arms.stream().map(arm -> Deciding.view(arm, e.confidence())).toList(),
        ReportedArms.message(e, arms, samples.value(e)));
  }

  private static Experiment view(Experiments.Stored e, List<Experiment.Arm> arms, String message) {
    return new Experiment(
        e.id(),
        e.model(),
        e.run(),
        e.element(),
        e.metric(),
        e.unit(),
        e.state(),
        e.decision(),
        e.minimumSamples(),
        e.confidence(),
        arms,
        e.started(),
        e.ended(),
        message);
  }
}
