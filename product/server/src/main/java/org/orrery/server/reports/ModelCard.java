package org.orrery.server.reports;

import static org.orrery.server.reports.TestTable.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.ProtectedAttribute;
import org.orrery.server.catalog.Elsewhere;
import org.orrery.server.serving.Signature;
import org.orrery.server.statistics.Figures;
import org.orrery.server.testing.TestReport;

/**
 * A model card with the sections of Mitchell et al. 2019, "Model cards for model reporting", made
 * of facts of catalog, drawing and test report; texts of the step's settings are added where only
 * people know.
 *
 * @param signature null for a version that is kept elsewhere
 * @param report test report of the version, or null when it was not tested
 * @param said texts by section: {@code intendedUse}, {@code outOfScope}, {@code factors}, {@code
 *     ethics}, {@code caveats}
 */
record ModelCard(
    Model model,
    ModelVersion version,
    Signature signature,
    Lifecycle drawing,
    TestReport report,
    Map<String, String> said) {
  private static final int FEW_ROWS = 1_000;

  Document document() {
    CardFigures figures = new CardFigures(version, signature, drawing, report);
    List<Document.Section> sections = new ArrayList<>();
    sections.add(new Document.Section("Model details", details()));
    sections.add(new Document.Section("Intended use", intendedUse()));
    sections.add(new Document.Section("Out-of-scope use", outOfScope()));
    sections.add(new Document.Section("Factors", factors()));
    sections.add(new Document.Section("Metrics", figures.metrics()));
    sections.add(new Document.Section("Quantitative analyses", figures.analyses()));
    sections.add(new Document.Section("Evaluation data", figures.evaluationData()));
    sections.add(new Document.Section("Training data", figures.trainingData()));
    sections.add(new Document.Section("Ethical considerations", ethics()));
    sections.add(new Document.Section("Caveats and recommendations", caveats()));
    return new Document(
        "Model card: " + model.name(),
        "Version %d, life cycle %s %s"
            .formatted(version.number(), text(drawing.getName()), text(drawing.getVersion())),
        sections);
  }

  private List<Document.Block> details() {
    Map<String, String> facts = version.provenance();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Description", text(model.description())));
    rows.add(List.of("Kind", text(model.kind())));
    rows.add(List.of("Risk tier", model.riskTier() + " (1 is high, 4 is low)"));
    rows.add(List.of("Owner", text(model.owner())));
    rows.add(List.of("Business owner", text(model.businessOwner())));
    rows.add(List.of("Made by", text(version.createdBy())));
    rows.add(List.of("Made at", String.valueOf(version.created())));
    Elsewhere elsewhere = Elsewhere.of(version).orElse(null);
    if (elsewhere != null) {
      rows.add(List.of("What it is", elsewhere.what()));
      rows.add(List.of("Kept elsewhere, at", elsewhere.location()));
      rows.add(List.of("Version of its maker", text(elsewhere.vendorVersion())));
      rows.add(List.of("SHA-256 of the artifact, as told", text(elsewhere.sha256())));
    } else if (trained()) {
      rows.add(List.of("Algorithm", text(facts.get("algorithm"))));
      rows.add(List.of("Parameters", parameters(facts)));
      rows.add(List.of("Seed", text(facts.get("seed"))));
      rows.add(
          List.of(
              "Code", text(facts.get("codeRepository")) + " at " + text(facts.get("codeCommit"))));
      rows.add(List.of("Libraries", libraries(facts)));
    } else {
      rows.add(List.of("Origin", text(facts.get("origin"))));
      rows.add(List.of("Decision", text(facts.get("decision"))));
    }
    rows.add(List.of("Run", text(version.run())));
    List<List<String>> files = new ArrayList<>();
    version.artifacts().stream()
        .filter(artifact -> !artifact.name().startsWith("model-card."))
        .forEach(artifact -> files.add(List.of(artifact.name(), artifact.sha256())));
    return List.of(
        new Document.Table(List.of("Fact", "Value"), rows),
        Document.table(List.of("File", "SHA-256"), files, "No file of it is kept here."));
  }

  private boolean trained() {
    return CardFigures.trained(version);
  }

  private static String parameters(Map<String, String> facts) {
    return text(prefixed(facts, "parameter."));
  }

  private static String libraries(Map<String, String> facts) {
    return text(prefixed(facts, "library."));
  }

  private static String prefixed(Map<String, String> facts, String prefix) {
    return new TreeMap<>(facts)
        .entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(prefix))
            .map(entry -> entry.getKey().substring(prefix.length()) + " " + entry.getValue())
            .collect(Collectors.joining(", "));
  }

  private List<Document.Block> intendedUse() {
    List<Document.Block> blocks = new ArrayList<>();
    blocks.add(new Document.Paragraph(answers()));
    blocks.add(
        new Document.Points(
            List.of(
                "Regions: " + text(String.join(", ", regions())),
                "People affected: " + text(model.affectedPeople()),
                "Exposure %s, weight of the purpose %s"
                    .formatted(text(model.exposure()), text(model.purpose())))));
    add(blocks, "intendedUse");
    return blocks;
  }

  private String answers() {
    String use = "The model supports the decision \"%s\".".formatted(text(model.use()));
    return signature == null
        ? use + " It is kept elsewhere: what its answers mean is said there."
        : use
            + " Its score is the probability that %s is \"%s\"; from a score of %s on, the label is \"%s\"."
                .formatted(
                    signature.target(),
                    signature.positiveClass(),
                    Figures.exact(signature.threshold()),
                    signature.positiveClass());
  }

  private List<String> regions() {
    return model.regions() == null ? List.of() : model.regions();
  }

  private List<Document.Block> outOfScope() {
    List<String> points = new ArrayList<>();
    points.add("Decisions other than \"" + text(model.use()) + "\".");
    if (!regions().isEmpty()) {
      points.add("Use outside " + String.join(", ", regions()) + ".");
    }
    if (trained()) {
      points.add(
          "Applications with categories that the training data did not hold: they are refused.");
    }
    points.add("Decisions without the monitors of the life cycle.");
    List<Document.Block> blocks = new ArrayList<>();
    blocks.add(new Document.Points(points));
    add(blocks, "outOfScope");
    return blocks;
  }

  private List<Document.Block> factors() {
    List<List<String>> rows = new ArrayList<>();
    for (Dataset dataset : drawing.getDatasets()) {
      for (ProtectedAttribute attribute : dataset.getProtectedAttributes()) {
        rows.add(
            List.of(
                text(attribute.getName()),
                attribute.getColumn(),
                attribute.getOperator().getLiteral()
                    + " "
                    + String.join(", ", attribute.getValues()),
                seen(attribute.getColumn())));
      }
    }
    List<Document.Block> blocks = new ArrayList<>();
    blocks.add(
        rows.isEmpty()
            ? new Document.Paragraph("No protected attribute is drawn.")
            : new Document.Table(
                List.of("Attribute", "Column", "Privileged group", "Seen by the model"), rows));
    add(blocks, "factors");
    return blocks;
  }

  private String seen(String column) {
    if (signature == null && version.inputs().isEmpty()) {
      return "not known";
    }
    boolean seen =
        signature == null
            ? version.inputs().stream().anyMatch(input -> input.name().equals(column))
            : signature.columns().stream().anyMatch(c -> c.name().equals(column) && c.used());
    return seen ? "yes" : "no";
  }

  private List<Document.Block> ethics() {
    List<String> points = new ArrayList<>();
    for (ModelVersion.Measurement m : version.measurements()) {
      if (m.kind().equals("impact-ratio") || m.kind().equals("equal-opportunity-difference")) {
        points.add(
            "%s is %s: %s."
                .formatted(
                    text(m.name()),
                    TestTable.figure(m),
                    m.passed() ? "within its threshold" : "outside its threshold"));
      }
    }
    if (points.isEmpty()) {
      points.add("Fairness was not measured.");
    }
    points.add(
        "An impact ratio below 0.8 is taken as evidence of adverse impact (29 CFR 1607.4 D).");
    List<Document.Block> blocks = new ArrayList<>();
    blocks.add(new Document.Points(points));
    add(blocks, "ethics");
    return blocks;
  }

  private List<Document.Block> caveats() {
    List<String> points = new ArrayList<>();
    for (ModelVersion.Measurement m : version.measurements()) {
      if (!m.passed()) {
        points.add(
            "Test \"%s\" of severity %s failed with %s."
                .formatted(text(m.name()), m.severity(), TestTable.figure(m)));
      }
    }
    long rows = version.datasets().stream().mapToLong(ModelVersion.DatasetUse::rows).sum();
    if (rows > 0 && rows < FEW_ROWS * 2) {
      points.add(
          "Only %d rows were there to train and test on: figures are uncertain.".formatted(rows));
    }
    if (trained()) {
      points.add("Missing numbers are replaced by the mean of the training data.");
    }
    points.add("The card tells the state of its day; later decisions stand in the catalog.");
    List<Document.Block> blocks = new ArrayList<>();
    blocks.add(new Document.Points(points));
    add(blocks, "caveats");
    return blocks;
  }

  private void add(List<Document.Block> blocks, String section) {
    String words = said.get(section);
    if (words != null && !words.isBlank()) {
      blocks.add(new Document.Paragraph(words));
    }
  }
}
