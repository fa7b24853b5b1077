package org.orrery.rules.checks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.CallStep;
import org.orrery.lifecycle.DataCheckKind;
import org.orrery.lifecycle.DataCheckStep;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.DemoteStep;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.Environment;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.NotifyStep;
import org.orrery.lifecycle.PackageFormat;
import org.orrery.lifecycle.PackageStep;
import org.orrery.lifecycle.RetrainStep;
import org.orrery.lifecycle.Standing;
import org.orrery.lifecycle.TargetKind;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.TicketStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.TuneStep;
import org.orrery.lifecycle.check.Operands;
import org.orrery.lifecycle.model.MetricFamily;

/** What one automatic step lacks to be carried out. */
final class StepNeeds {
  private final AutomaticStep step;
  private final List<Finding> findings;

  StepNeeds(AutomaticStep step, List<Finding> findings) {
    this.step = step;
    this.findings = findings;
  }

  void look() {
    switch (step) {
      case RetrainStep retrain when Names.blank(retrain.getAlgorithm()) -> {
        // learns as the champion did
      }
      case TrainStep train -> learns(train.getAlgorithm(), train.getDataset());
      case TuneStep tune -> tunes(tune);
      case DataCheckStep check -> checksData(check);
      case TestStep test -> test.getTests().forEach(this::tests);
      case PackageStep pack -> packs(pack.getFormats());
      case DeployStep deploy -> deploys(deploy.getEnvironment());
      case DemoteStep demote -> demotes(demote.getTo());
      case NotifyStep notify -> named(notify.getChannel(), "checks.unfit.connector");
      case TicketStep ticket -> named(ticket.getSystem(), "checks.unfit.connector");
      case CallStep call -> calls(call);
      default -> {
        // needs nothing but itself
      }
    }
  }

  private void learns(String algorithm, Dataset dataset) {
    named(algorithm, "checks.unfit.algorithm");
    if (dataset == null) {
      fault("checks.unfit.dataset");
    } else {
      labelled(dataset);
    }
  }

  private void tunes(TuneStep tune) {
    learns(tune.getAlgorithm(), tune.getDataset());
    Metric objective = tune.getObjective();
    if (objective != null && !MetricFamily.PERFORMANCE.has(objective.getKind())) {
      fault(
          "checks.unfit.objective",
          Names.of(objective),
          objective.getKind().getLiteral(),
          MetricFamily.PERFORMANCE.kinds().stream().map(MetricKind::getLiteral).toList());
    }
  }

  private void labelled(Dataset dataset) {
    if (Names.blank(dataset.getTarget())) {
      fault("checks.unfit.target", Names.of(dataset));
    }
    if (Names.blank(dataset.getPositiveClass())) {
      fault("checks.unfit.positive-class", Names.of(dataset));
    }
  }

  private void checksData(DataCheckStep check) {
    if (check.getDataset() == null) {
      fault("checks.unfit.dataset");
    } else if (check.getChecks().stream().anyMatch(c -> c.getKind() == DataCheckKind.SCHEMA)) {
      labelled(check.getDataset());
    }
  }

  private void tests(ModelTest test) {
    if (test.getMetric() == null) {
      fault("checks.unfit.metric", Names.of(test));
    }
    if (Operands.valuesNeeded(test.getOperator()) != 1) {
      fault("checks.unfit.operator", Names.of(test), test.getOperator().getLiteral());
    }
  }

  /** A version has one form of its model: a decision table, or what was learned. */
  private void packs(List<PackageFormat> formats) {
    if (formats.isEmpty()) {
      fault("checks.unfit.format");
    } else if (formats.contains(PackageFormat.DMN)
        && formats.stream().anyMatch(other -> other != PackageFormat.DMN)) {
      fault("checks.unfit.formats", PackageFormat.DMN.getLiteral());
    }
  }

  private void deploys(Environment environment) {
    if (environment == null) {
      return;
    }
    TargetKind target = environment.getTarget();
    if ((target == TargetKind.REMOTE_ENDPOINT || target == TargetKind.KSERVE)
        && Names.blank(environment.getEndpoint())) {
      fault("checks.unfit.endpoint", Names.of(environment), target.getLiteral());
    }
  }

  private void demotes(Standing to) {
    if (to == Standing.CHAMPION || to == Standing.CHALLENGER) {
      fault("checks.unfit.standing", to.getLiteral());
    }
  }

  private void calls(CallStep call) {
    named(call.getConnector(), "checks.unfit.connector");
    String path = Names.blank(call.getPath()) ? "" : call.getPath();
    if (path.contains("..") || path.toLowerCase(Locale.ROOT).contains("%2e")) {
      fault("checks.unfit.path-outside", path);
    } else if (!isPath(path)) {
      fault("checks.unfit.path", path);
    }
  }

  private static boolean isPath(String path) {
    try {
      new URI("http://connector/" + path);
      return true;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private void named(String name, String key) {
    if (Names.blank(name)) {
      fault(key);
    }
  }

  /** A fault with its own remedy; the first argument of both is the step. */
  private void fault(String key, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = Names.of(step);
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    findings.add(Finding.of(step, key, all));
  }
}
