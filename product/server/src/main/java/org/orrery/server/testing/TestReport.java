package org.orrery.server.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.orrery.api.ModelVersion;
import org.orrery.api.ReportedMeasurement;
import org.orrery.server.statistics.Figures;
import org.orrery.server.statistics.Quality;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a test of a version found, as it is stored with the version.
 *
 * @param dataset name of the data of the main figures
 * @param rows number of its rows
 * @param reported values among them that were measured elsewhere
 * @param importance permutation importance by column, greatest first
 */
public record TestReport(
    String model,
    int version,
    String step,
    String dataset,
    int rows,
    double threshold,
    List<ModelVersion.Measurement> measurements,
    List<ReportedMeasurement> reported,
    List<Quality.CalibrationBin> calibration,
    Map<String, Double> importance) {
  /** File name of the report for programs. */
  public static final String JSON_FILE = "test-report.json";

  /** File name of the report for people. */
  public static final String MARKDOWN_FILE = "test-report.md";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What was seen of a version's scores. */
  record Scores(
      String dataset,
      int rows,
      double threshold,
      List<Quality.CalibrationBin> calibration,
      Map<String, Double> importance) {
    /** Of a version that is kept elsewhere. */
    static final Scores NONE = new Scores("none here", 0, 0, List.of(), Map.of());
  }

  static TestReport of(
      String step,
      ModelVersion version,
      Scores scores,
      List<ModelVersion.Measurement> measurements,
      List<ReportedMeasurement> reported) {
    return new TestReport(
        version.model(),
        version.number(),
        step,
        scores.dataset(),
        scores.rows(),
        scores.threshold(),
        measurements,
        reported,
        scores.calibration(),
        scores.importance());
  }

  byte[] toJson() {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
  }

  byte[] toMarkdown() {
    List<String> lines = new ArrayList<>();
    lines.add("# Test report: " + model + ", version " + version);
    lines.add("");
    lines.add(
        calibration.isEmpty()
            ? "Step `%s`; the version is kept elsewhere, and so are the data of its tests."
                .formatted(step)
            : "Step `%s`; %d rows of %s; decision threshold %s on the score."
                .formatted(step, rows, dataset, Figures.exact(threshold)));
    lines.add("");
    lines.add("| test | value | threshold | severity | result |");
    lines.add("|---|---:|---:|---|---|");
    for (ModelVersion.Measurement measured : measurements) {
      lines.add(
          "| %s | %s%s | %s %s | %s | %s |"
              .formatted(
                  measured.name(),
                  Figures.beside(measured.value(), measured.threshold()),
                  unit(measured.unit()),
                  symbol(measured.operator()),
                  Figures.beside(measured.threshold(), measured.value()),
                  measured.severity(),
                  measured.passed() ? "passed" : "**failed**"));
    }
    lines.add("");
    if (!reported.isEmpty()) {
      lines.add("## Measured elsewhere");
      lines.add("");
      lines.add("| metric | value | cases | measured | reported by | reported | evidence |");
      lines.add("|---|---:|---:|---|---|---|---|");
      reported.forEach(told -> lines.add(row(told)));
      lines.add("");
    }
    if (!calibration.isEmpty()) {
      scores(lines);
    }
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private void scores(List<String> lines) {
    lines.add("## Calibration");
    lines.add("");
    lines.add("Ten equally wide bins of the score; the expected calibration error is the mean");
    lines.add("distance of the last two columns, weighted by rows (Naeini et al. 2015).");
    lines.add("");
    lines.add("| score from | rows | mean score | share of events |");
    lines.add("|---:|---:|---:|---:|");
    for (Quality.CalibrationBin bin : calibration) {
      lines.add(
          "| %s | %d | %s | %s |"
              .formatted(
                  Figures.of(bin.from(), 1),
                  bin.rows(),
                  Figures.of(bin.meanScore(), 3),
                  Figures.of(bin.positives(), 3)));
    }
    lines.add("");
    lines.add("## Permutation importance");
    lines.add("");
    lines.add("Mean loss of AUC when a column is shuffled, five shuffles (Breiman 2001).");
    lines.add("");
    lines.add("| column | loss of AUC |");
    lines.add("|---|---:|");
    importance.forEach(
        (column, loss) -> lines.add("| %s | %s |".formatted(column, Figures.of(loss))));
    lines.add("");
  }

  private static String row(ReportedMeasurement told) {
    return "| %s | %s | %d | %s | %s | %s | %s |"
        .formatted(
            told.metric(),
            Figures.exact(told.value()),
            told.cases(),
            told.at(),
            told.reportedBy(),
            told.reportedAt(),
            told.evidence().replace("|", "\\|"));
  }

  private static String unit(String unit) {
    return unit == null || unit.isBlank() || unit.equals("1") ? "" : " " + unit;
  }

  private static String symbol(String operator) {
    return switch (operator) {
      case "less" -> "<";
      case "less-or-equal" -> "<=";
      case "greater" -> ">";
      case "greater-or-equal" -> ">=";
      case "equal" -> "=";
      default -> operator;
    };
  }
}
