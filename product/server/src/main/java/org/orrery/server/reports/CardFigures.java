package org.orrery.server.reports;

import static org.orrery.server.reports.TestTable.text;

import java.util.ArrayList;
import java.util.List;
import org.orrery.api.ModelVersion;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.server.catalog.Elsewhere;
import org.orrery.server.serving.Signature;
import org.orrery.server.statistics.Figures;
import org.orrery.server.testing.TestReport;

/**
 * What a model card tells in figures: how the version stood in its tests, and the data behind it.
 *
 * @param signature null for a version that is kept elsewhere
 * @param report test report of the version, or null when it was not tested
 */
record CardFigures(
    ModelVersion version, Signature signature, Lifecycle drawing, TestReport report) {
  private static final int MOST_BARS = 12;

  /** Rules are written by people; what is kept elsewhere is not known here. */
  static boolean trained(ModelVersion version) {
    return version.provenance().containsKey("algorithm");
  }

  List<Document.Block> metrics() {
    if (version.measurements().isEmpty()) {
      return List.of(new Document.Paragraph("The version has not been tested."));
    }
    return List.of(new Document.Table(TestTable.HEAD, TestTable.rows(version)));
  }

  List<Document.Block> analyses() {
    if (report == null) {
      return List.of(new Document.Paragraph("No test report is kept for the version."));
    }
    if (report.calibration().isEmpty()) {
      return List.of(
          new Document.Paragraph(
              "The values were measured elsewhere and reported; no scores were seen here."));
    }
    List<Document.Bar> bars =
        report.importance().entrySet().stream()
            .limit(MOST_BARS)
            .map(entry -> new Document.Bar(entry.getKey(), entry.getValue()))
            .toList();
    return List.of(
        new Document.Paragraph(
            "Which columns the model leans on: mean loss of AUC when a column is shuffled among the"
                + " rows."),
        new Document.Bars("Permutation importance", "loss of AUC", bars),
        new Document.Paragraph(
            "Calibration: where points lie on the dashed line, a score of 0.3 means that three of"
                + " ten are events."),
        new Document.Reliability(
            report.calibration().stream()
                .map(bin -> new Document.Point(bin.meanScore(), bin.positives(), bin.rows()))
                .toList()));
  }

  List<Document.Block> evaluationData() {
    List<Document.Block> blocks = new ArrayList<>();
    blocks.add(data("test"));
    if (trained(version)) {
      blocks.add(
          new Document.Paragraph(
              ("Rows were held back by a stratified split with seed %s and share %s; the model has"
                      + " not seen them.")
                  .formatted(
                      text(version.provenance().get("seed")),
                      text(version.provenance().get("testShare")))));
    }
    return blocks;
  }

  private static List<List<String>> told(Elsewhere elsewhere) {
    return elsewhere.told().entrySet().stream()
        .map(fact -> List.of(fact.getKey(), fact.getValue()))
        .toList();
  }

  private Document.Block data(String purpose) {
    return Document.table(
        List.of("Dataset", "#Rows", "SHA-256"),
        version.datasets().stream()
            .filter(use -> use.purpose().equals(purpose))
            .map(use -> List.of(use.name(), Long.toString(use.rows()), use.sha256()))
            .toList(),
        "No use of data is recorded.");
  }

  List<Document.Block> trainingData() {
    Elsewhere elsewhere = Elsewhere.of(version).orElse(null);
    if (elsewhere != null) {
      return List.of(
          new Document.Paragraph(
              "The version is kept elsewhere. What it was made from was told, not looked at:"),
          new Document.Table(List.of("Fact", "Value"), told(elsewhere)));
    }
    if (!trained(version)) {
      return List.of(new Document.Paragraph("The rules were written, not learned from data."));
    }
    List<Document.Block> blocks = new ArrayList<>();
    blocks.add(data("training"));
    for (Dataset dataset : drawing.getDatasets()) {
      if (dataset.getDocumentation() != null && !dataset.getDocumentation().isBlank()) {
        blocks.add(new Document.Paragraph(dataset.getDocumentation()));
      }
    }
    List<List<String>> rows =
        signature.columns().stream()
            .map(
                c ->
                    List.of(
                        c.name(),
                        c.type(),
                        c.number()
                            ? "mean %s, standard deviation %s"
                                .formatted(Figures.of(c.mean(), 2), Figures.of(c.deviation(), 2))
                            : c.categories().size() + " categories",
                        c.used() ? "yes" : "no"))
            .toList();
    blocks.add(new Document.Table(List.of("Column", "Type", "Distribution", "Used"), rows));
    return blocks;
  }
}
