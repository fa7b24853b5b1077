package org.orrery.server.reports;

import static org.orrery.server.reports.DrawnControls.name;
import static org.orrery.server.reports.TestTable.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.orrery.api.Definition;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ProtectedAttribute;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Step;
import org.orrery.rules.RuleInfo;
import org.orrery.server.catalog.Elsewhere;

/**
 * The technical file of a version: what it is, how it came about, who decided what by which rules,
 * and what watches it. Everything is taken from catalog, drawing and proof; nothing is claimed.
 */
record TechnicalFile(Model model, ModelVersion version, Lifecycle drawing, Definition definition) {

  Document document() {
    DrawnControls controls = new DrawnControls(drawing);
    List<Document.Section> sections = new ArrayList<>();
    sections.add(section("Life cycle", lifecycle(), steps()));
    sections.add(section("Model", facts(), files(), ports()));
    sections.add(section("Data", drawnData(), usedData()));
    sections.add(section("Tests", tests()));
    sections.add(section("Roles", controls.roles()));
    sections.add(section("Approvals", controls.approvals(), decisions()));
    sections.add(section("Thresholds in operation", controls.monitors(), controls.triggers()));
    sections.add(section("Rule verdicts", verdicts(), controls.exemptions()));
    sections.add(section("Provenance", provenance()));
    return new Document(
        "Technical file: " + model.name(),
        "Version %d, life cycle %s %s"
            .formatted(version.number(), text(drawing.getName()), text(drawing.getVersion())),
        sections);
  }

  private static Document.Section section(String title, Document.Block... blocks) {
    return new Document.Section(title, List.of(blocks));
  }

  private Document.Block lifecycle() {
    return new Document.Table(
        List.of("Fact", "Value"),
        List.of(
            List.of("Life cycle", text(drawing.getName()) + " (" + drawing.getId() + ")"),
            List.of("Version of the drawing", text(drawing.getVersion())),
            List.of("Purpose", text(drawing.getDocumentation())),
            List.of("Definition", definition.id()),
            List.of("Release", text(definition.release())),
            List.of("SHA-256 of the archive", definition.digest()),
            List.of("Deployed", "by " + definition.deployedBy() + " at " + definition.deployed())));
  }

  private Document.Block steps() {
    List<List<String>> rows = new ArrayList<>();
    for (Stage stage : drawing.getStages()) {
      for (Node node : stage.getNodes()) {
        if (node instanceof Step step) {
          rows.add(
              List.of(
                  name(stage),
                  name(node),
                  node.eClass().getName(),
                  step.getRole() == null ? "nobody" : name(step.getRole())));
        }
      }
    }
    return Document.table(
        List.of("Stage", "Step", "Kind", "Responsible"), rows, "No steps are drawn.");
  }

  private Document.Block facts() {
    return new Document.Table(
        List.of("Fact", "Value"),
        List.of(
            List.of("Name", model.name()),
            List.of("Description", text(model.description())),
            List.of("Kind", text(model.kind())),
            List.of("Risk tier", model.riskTier() + " (1 is high, 4 is low)"),
            List.of("Use", text(model.use())),
            List.of("Regions", text(String.join(", ", orEmpty(model.regions())))),
            List.of("People affected", text(model.affectedPeople())),
            List.of("Owner", text(model.owner())),
            List.of("Business owner", text(model.businessOwner())),
            List.of("Version", Integer.toString(version.number())),
            List.of("Kept", kept()),
            List.of("Made by", text(version.createdBy()) + " at " + version.created()),
            List.of("Run", text(version.run()))));
  }

  private String kept() {
    return Elsewhere.of(version)
        .map(elsewhere -> "elsewhere, at " + elsewhere.location() + "; not looked at here")
        .orElse("here");
  }

  private static List<String> orEmpty(List<String> list) {
    return list == null ? List.of() : list;
  }

  private Document.Block files() {
    return Document.table(
        List.of("File", "Format", "#Bytes", "SHA-256"),
        version.artifacts().stream()
            .filter(file -> !file.name().startsWith("technical-file."))
            .map(
                file ->
                    List.of(
                        file.name(),
                        text(file.format()),
                        Long.toString(file.bytes()),
                        file.sha256()))
            .toList(),
        "The version has no files.");
  }

  private Document.Block ports() {
    List<List<String>> rows = new ArrayList<>();
    version.inputs().forEach(field -> rows.add(port("in", field)));
    version.outputs().forEach(field -> rows.add(port("out", field)));
    return Document.table(
        List.of("Way", "Name", "Type", "Values"), rows, "No signature is recorded.");
  }

  private static List<String> port(String way, ModelVersion.Field field) {
    String values = field.values().isEmpty() ? "any" : String.join(", ", field.values());
    return List.of(way, field.name(), text(field.type()), values);
  }

  private Document.Block drawnData() {
    List<List<String>> rows = new ArrayList<>();
    for (Dataset dataset : drawing.getDatasets()) {
      rows.add(
          List.of(
              name(dataset),
              dataset.getPurpose().getLiteral(),
              text(dataset.getTarget()),
              text(dataset.getRetentionClass()),
              text(
                  String.join(
                      ", ",
                      dataset.getProtectedAttributes().stream()
                          .map(ProtectedAttribute::getColumn)
                          .toList()))));
    }
    return Document.table(
        List.of("Dataset", "Purpose", "Target", "Retention", "Protected columns"),
        rows,
        "No data are drawn.");
  }

  private Document.Block usedData() {
    return Document.table(
        List.of("Data used", "For", "#Rows", "SHA-256"),
        version.datasets().stream()
            .map(use -> List.of(use.name(), use.purpose(), Long.toString(use.rows()), use.sha256()))
            .toList(),
        "No use of data is recorded.");
  }

  private Document.Block tests() {
    return Document.table(
        TestTable.HEAD, TestTable.rows(version), "The version has not been tested.");
  }

  private Document.Block decisions() {
    return Document.table(
        List.of("Decided by", "As", "Outcome", "Reason", "At"),
        version.approvals().stream()
            .map(
                d ->
                    List.of(
                        d.by(),
                        text(d.role()),
                        d.outcome(),
                        text(d.reason()),
                        String.valueOf(d.at())))
            .toList(),
        "Nobody has decided on the version yet.");
  }

  private Document.Block verdicts() {
    return Document.table(
        List.of("Rule", "Pack", "Date of the pack", "Verdict"),
        definition.proof().stream()
            .map(v -> List.of(rule(v), v.pack(), v.packDate(), v.verdict()))
            .toList(),
        "The definition records no proof.");
  }

  private static String rule(Definition.Verdict verdict) {
    return verdict.unverified()
        ? verdict.rule() + " (" + RuleInfo.UNVERIFIED + ")"
        : verdict.rule();
  }

  private Document.Block provenance() {
    Map<String, String> facts = new TreeMap<>(version.provenance());
    return Document.table(
        List.of("Fact", "Value"),
        facts.entrySet().stream().map(e -> List.of(e.getKey(), text(e.getValue()))).toList(),
        "No provenance is recorded.");
  }
}
