package org.orrery.server.reports;

import java.util.List;
import org.orrery.api.ModelVersion;
import org.orrery.server.statistics.Figures;

/** How a version stood in its tests, a row each: the same in model card and technical file. */
final class TestTable {
  static final List<String> HEAD = List.of("Test", "#Value", "Threshold", "Severity", "Result");

  private TestTable() {}

  static List<List<String>> rows(ModelVersion version) {
    return version.measurements().stream().map(TestTable::row).toList();
  }

  /** What a document says where nothing was entered. */
  static String text(String value) {
    return value == null || value.isBlank() ? "not recorded" : value;
  }

  /** The value with as many digits as tell it from its threshold. */
  static String figure(ModelVersion.Measurement m) {
    return m.threshold() == null ? Figures.of(m.value()) : Figures.beside(m.value(), m.threshold());
  }

  private static List<String> row(ModelVersion.Measurement m) {
    return List.of(
        text(m.name()),
        figure(m),
        m.threshold() == null
            ? ""
            : m.operator().replace('-', ' ') + " " + Figures.beside(m.threshold(), m.value()),
        text(m.severity()),
        m.passed() ? "passed" : "failed");
  }
}
