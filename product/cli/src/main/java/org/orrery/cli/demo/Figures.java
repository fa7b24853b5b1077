package org.orrery.cli.demo;

import java.util.List;
import java.util.Locale;
import org.orrery.api.ModelVersion;

/** Figures of a model's versions, as a line of the story tells them. */
final class Figures {
  private static final List<String> TOLD = List.of("auc", "expected-cost", "impact-ratio-sex");

  private Figures() {}

  static String measurements(ModelVersion version) {
    StringBuilder text = new StringBuilder();
    for (ModelVersion.Measurement one : version.measurements()) {
      if (TOLD.contains(one.metric())) {
        text.append(text.isEmpty() ? "" : ", ").append(one.name()).append(' ');
        text.append(number(one.value()));
      }
    }
    long passed = version.measurements().stream().filter(m -> m.passed()).count();
    return text + "; " + passed + " of " + version.measurements().size() + " thresholds kept";
  }

  static String number(Double value) {
    return value == null ? "unknown" : String.format(Locale.ROOT, "%.3f", value);
  }
}
