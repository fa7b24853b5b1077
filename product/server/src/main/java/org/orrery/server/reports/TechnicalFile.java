package org.orrery.server.reports;

import static org.orrery.server.reports.TestTable.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.orrery.api.Definition;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Exemption;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ProtectedAttribute;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Trigger;
import org.orrery.server.statistics.Figures;

/**
 * The technical file of a version: what it is, how it came about, who decided what by which rules,
 * and what watches it. Everything is taken from catalog, drawing and proof; nothing is claimed.
 */
record TechnicalFile(Model model, ModelVersion version, Lifecycle drawing, Definition definition) {

  Document document() {
    List<Document.Section> sections = new ArrayList<>();
    sections.add(section("Life cycle", lifecycle(), steps()));
    sections.add(section("Model", facts(), files(), ports()));
    sections.add(section("Data", drawnData(), usedData()));
    sections.add(section("Tests", tests()));
    sections.add(section("Roles", roles()));
    sections.add(section("Approvals", approvals(), decisions()));
    sections.add(section("Thresholds in operation", monitors(), triggers()));
    sections.add(section("Rule verdicts", verdicts(), exemptions()));
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

  private static Document.Block table(List<String> header, List<List<String>> rows, String none) {
    return rows.isEmpty() ? new Document.Paragraph(none) : new Document.Table(header, rows);
  }

  private Document.Block lifecycle() {
    return new Document.Table(
        List.of("Fact", "Value"),
        List.of(
            List.of("Life cycle", text(drawing.getName()) + " (" + drawing.getId() + ")"),
            List.of("Version of the drawing", text(drawing.getVersion())),
            List.of("Purpose", text(drawing.getDocumentation())),
            List.of("Definition", definition.id()),
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
    return table(List.of("Stage", "Step", "Kind", "Responsible"), rows, "No steps are drawn.");
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
            List.of("Made by", text(version.createdBy()) + " at " + version.created()),
            List.of("Run", text(version.run()))));
  }

  private static List<String> orEmpty(List<String> list) {
    return list == null ? List.of() : list;
  }

  private Document.Block files() {
    return table(
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
    return table(List.of("Way", "Name", "Type", "Values"), rows, "No signature is recorded.");
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
    return table(
        List.of("Dataset", "Purpose", "Target", "Retention", "Protected columns"),
        rows,
        "No data are drawn.");
  }

  private Document.Block usedData() {
    return table(
        List.of("Data used", "For", "#Rows", "SHA-256"),
        version.datasets().stream()
            .map(use -> List.of(use.name(), use.purpose(), Long.toString(use.rows()), use.sha256()))
            .toList(),
        "No use of data is recorded.");
  }

  private Document.Block tests() {
    return table(TestTable.HEAD, TestTable.rows(version), "The version has not been tested.");
  }

  private Document.Block roles() {
    return table(
        List.of("Role", "Role on the server", "#People"),
        drawing.getRoles().stream()
            .map(
                role ->
                    List.of(
                        name(role), text(role.getServerRole()), Integer.toString(role.getPeople())))
            .toList(),
        "No roles are drawn.");
  }

  private Document.Block approvals() {
    return table(
        List.of("Approval", "Who decides", "#Approvals", "Four eyes", "Evidence", "Checklist"),
        nodes(ApprovalStep.class).stream()
            .map(
                step ->
                    List.of(
                        name(step),
                        String.join(
                            ", ", step.getApprovers().stream().map(TechnicalFile::name).toList()),
                        Integer.toString(step.getQuorum()),
                        step.isFourEyes() ? "yes" : "no",
                        text(String.join(", ", step.getRequiredEvidence())),
                        text(String.join("; ", step.getChecklist()))))
            .toList(),
        "No approval is drawn.");
  }

  private Document.Block decisions() {
    return table(
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

  private Document.Block monitors() {
    List<List<String>> rows = new ArrayList<>();
    for (MonitorStep step : nodes(MonitorStep.class)) {
      for (Monitor monitor : step.getMonitors()) {
        boolean counted = monitor.getWindowSize() > 0;
        rows.add(
            List.of(
                name(monitor),
                monitor.getMetric() == null ? "" : name(monitor.getMetric()),
                Figures.of(monitor.getWarning()),
                Figures.of(monitor.getCritical()),
                counted ? monitor.getWindowSize() + " predictions" : text(monitor.getWindow()),
                String.join(
                    ", ", monitor.getActions().stream().map(a -> a.getLiteral()).toList())));
      }
    }
    return table(
        List.of("Monitor", "Metric", "#Warning", "#Critical", "Window", "Sets off"),
        rows,
        "Nothing is watched.");
  }

  private Document.Block triggers() {
    return table(
        List.of("Trigger", "Kind", "Cool-down", "Cap"),
        nodes(Trigger.class).stream()
            .map(
                trigger ->
                    List.of(
                        name(trigger),
                        trigger.eClass().getName(),
                        text(trigger.getCoolDown()),
                        trigger.getCap() == 0
                            ? "none"
                            : trigger.getCap() + " in " + text(trigger.getCapPeriod())))
            .toList(),
        "No trigger is drawn.");
  }

  private Document.Block verdicts() {
    return table(
        List.of("Rule", "Pack", "Date of the pack", "Verdict"),
        definition.proof().stream()
            .map(v -> List.of(v.rule(), v.pack(), v.packDate(), v.verdict()))
            .toList(),
        "The definition records no proof.");
  }

  private Document.Block exemptions() {
    List<List<String>> rows = new ArrayList<>();
    drawing
        .eAllContents()
        .forEachRemaining(
            (EObject object) -> {
              if (object instanceof Exemption exemption
                  && exemption.eContainer() instanceof Element element) {
                rows.add(
                    List.of(
                        text(exemption.getRule()),
                        name(element),
                        text(exemption.getOwner()),
                        text(exemption.getReason()),
                        text(exemption.getCompensatingControl()),
                        text(exemption.getExpires())));
              }
            });
    return table(
        List.of("Exempted rule", "Element", "Owner", "Reason", "Instead", "Expires"),
        rows,
        "No exemption is drawn.");
  }

  private Document.Block provenance() {
    Map<String, String> facts = new TreeMap<>(version.provenance());
    return table(
        List.of("Fact", "Value"),
        facts.entrySet().stream().map(e -> List.of(e.getKey(), text(e.getValue()))).toList(),
        "No provenance is recorded.");
  }

  private <T extends Node> List<T> nodes(Class<T> kind) {
    return drawing.getStages().stream()
        .flatMap(stage -> stage.getNodes().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static String name(Element element) {
    String name = element.getName();
    return name == null || name.isBlank() ? Objects.toString(element.getId(), "") : name;
  }
}
