package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.Environment;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Standing;
import org.orrery.lifecycle.Version;
import org.orrery.rules.flow.Drawing;

/**
 * Where a step deploys to, there are the memory and the runtime that the newest version of the
 * drawing needs; runtimes are compared by name, whatever their release.
 */
final class UnfitEnvironmentRule implements ElementCheck {
  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    newest(drawing.lifecycle())
        .ifPresent(
            version -> {
              for (DeployStep deploy : drawing.nodes(DeployStep.class)) {
                if (deploy.getEnvironment() != null) {
                  fits(deploy, deploy.getEnvironment(), version, findings);
                }
              }
            });
    return findings;
  }

  private static Optional<Version> newest(Lifecycle lifecycle) {
    return lifecycle.getModel() == null
        ? Optional.empty()
        : lifecycle.getModel().getVersions().stream()
            .filter(version -> version.getStanding() != Standing.RETIRED)
            .max(Comparator.comparingInt(Version::getNumber));
  }

  private static void fits(
      DeployStep deploy, Environment place, Version version, List<Finding> findings) {
    if (place.getMemoryMiB() > 0 && version.getMemoryMiB() > place.getMemoryMiB()) {
      findings.add(
          Finding.of(
              deploy,
              "checks.unfit.memory",
              Names.of(deploy),
              Names.of(place),
              place.getMemoryMiB(),
              Names.of(version),
              version.getMemoryMiB()));
    }
    if (!Names.blank(place.getRuntime())
        && !Names.blank(version.getRuntime())
        && !name(place.getRuntime()).equals(name(version.getRuntime()))) {
      findings.add(
          Finding.of(
              deploy,
              "checks.unfit.runtime",
              Names.of(deploy),
              Names.of(place),
              place.getRuntime(),
              Names.of(version),
              version.getRuntime()));
    }
  }

  /** A runtime without its release: {@code ONNX Runtime 1.22} and {@code onnx-runtime} are one. */
  private static String name(String runtime) {
    return runtime.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "");
  }
}
