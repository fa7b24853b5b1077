package org.orrery.rules.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.orrery.lifecycle.Arm;
import org.orrery.lifecycle.CanaryShare;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.rules.flow.Drawing;

/**
 * The arms of an experiment share all traffic, and the shares of a canary rise to all of it.
 *
 * <p>Shares are per cent, added as decimal numbers as they are written. Experiments without arms
 * and canaries without shares are the matter of the language's own constraints.
 */
final class UnevenSharesRule implements ElementCheck {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    for (ExperimentStep experiment : drawing.nodes(ExperimentStep.class)) {
      checkArms(experiment, findings);
    }
    for (DeployStep deploy : drawing.nodes(DeployStep.class)) {
      if (deploy.getStrategy() == DeployStrategy.CANARY) {
        checkCanary(deploy, findings);
      }
    }
    return findings;
  }

  private static void checkArms(ExperimentStep experiment, List<Finding> findings) {
    double[] shares = experiment.getArms().stream().mapToDouble(Arm::getShare).toArray();
    if (shares.length == 0) {
      return;
    }
    if (!areShares(shares)) {
      findings.add(Finding.of(experiment, "checks.shares.no-share", Names.of(experiment)));
      return;
    }
    BigDecimal sum =
        DoubleStream.of(shares)
            .mapToObj(BigDecimal::valueOf)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(ALL) != 0) {
      findings.add(
          Finding.of(
              experiment, "checks.shares.sum", Names.of(experiment), sum.stripTrailingZeros()));
    }
  }

  private static void checkCanary(DeployStep deploy, List<Finding> findings) {
    double[] shares = deploy.getShares().stream().mapToDouble(CanaryShare::getShare).toArray();
    boolean rising = areShares(shares);
    for (int i = 1; i < shares.length; i++) {
      rising &= shares[i] > shares[i - 1];
    }
    if (shares.length > 0 && !(rising && shares[shares.length - 1] == 100)) {
      findings.add(Finding.of(deploy, "checks.shares.canary", Names.of(deploy)));
    }
  }

  private static boolean areShares(double[] shares) {
    return DoubleStream.of(shares).allMatch(s -> s >= 0 && s <= 100);
  }
}
