package org.orrery.exchange.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.orrery.exchange.document.Document.Block;
import org.orrery.exchange.document.Document.Paragraph;
import org.orrery.exchange.document.Document.Picture;
import org.orrery.exchange.document.Document.Section;
import org.orrery.exchange.document.Document.Table;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Exemption;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Model;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.Proof;

/**
 * The technical file of a life cycle: its model, picture, steps, roles, thresholds, decisions and
 * exceptions, and every rule in force with its verdict and the date of its pack.
 */
final class TechnicalFile {
  private final Lifecycle lifecycle;
  private final List<Section> sections = new ArrayList<>();

  private TechnicalFile(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  static Document of(
      Lifecycle lifecycle, Proof proof, LocalDate on, Picture picture, String digest) {
    TechnicalFile file = new TechnicalFile(lifecycle);
    file.overview(picture, digest);
    file.people();
    file.steps();
    file.thresholds();
    file.decisions();
    file.surroundings();
    file.exceptions();
    file.sections.addAll(ProofChapter.of(proof, on));
    String version =
        lifecycle.getVersion() == null ? "" : "version " + lifecycle.getVersion() + ", ";
    return new Document(
        Elements.label(lifecycle),
        "Technical file of the life cycle '"
            + lifecycle.getId()
            + "', "
            + version
            + "rules of "
            + on,
        List.copyOf(file.sections));
  }

  private void overview(Picture picture, String digest) {
    List<Block> blocks = new ArrayList<>();
    text(blocks, lifecycle.getDocumentation());
    Model model = lifecycle.getModel();
    if (model == null) {
      blocks.add(new Paragraph("The drawing names no model."));
    } else {
      List<List<String>> rows = new ArrayList<>(List.of(List.of("name", Elements.label(model))));
      rows.addAll(Facts.of(model));
      blocks.add(new Table(List.of("Model", ""), rows));
    }
    blocks.add(new Paragraph("SHA-256 of the drawing: " + digest));
    if (!picture.svg().isEmpty()) {
      blocks.add(picture);
    }
    chapter("The life cycle", blocks);
  }

  private void people() {
    List<List<String>> rows =
        lifecycle.getRoles().stream()
            .map(
                role ->
                    List.of(
                        Elements.label(role),
                        orNone(role.getServerRole()),
                        String.valueOf(role.getPeople()),
                        String.join(", ", stepsOf(role))))
            .toList();
    table("Roles", List.of("Role", "Right on the server", "People", "Steps"), rows);
  }

  private List<String> stepsOf(Element role) {
    return Elements.nodes(lifecycle).stream()
        .filter(node -> node instanceof Step step && step.getRole() == role)
        .map(Elements::label)
        .toList();
  }

  private void steps() {
    chapter("Stages and steps", List.of());
    for (Stage stage : lifecycle.getStages()) {
      List<Block> blocks = new ArrayList<>();
      text(blocks, stage.getDocumentation());
      if (stage.getNodes().isEmpty()) {
        blocks.add(new Paragraph("The stage is empty."));
      }
      sections.add(new Section(2, Elements.label(stage), blocks));
      stage.getNodes().forEach(this::node);
    }
  }

  private void node(Node node) {
    List<Block> blocks = new ArrayList<>();
    text(blocks, node.getDocumentation());
    List<List<String>> rows = new ArrayList<>(Facts.of(node));
    node.getClauses()
        .forEach(c -> rows.add(List.of("answers", c.getDocument() + " " + orNone(c.getClause()))));
    node.getOutgoing().forEach(way -> rows.add(List.of(when(way), Facts.called(way.getTarget()))));
    if (!rows.isEmpty()) {
      blocks.add(new Table(List.of("", ""), rows));
    }
    String kind = Elements.kindName(node.eClass());
    sections.add(
        new Section(3, Elements.label(node) + " (" + kind + ", " + node.getId() + ")", blocks));
  }

  private static String when(Transition way) {
    if (way.getKind() == TransitionKind.CONDITIONAL) {
      return "when "
          + String.join(" and ", way.getConditions().stream().map(Facts::condition).toList());
    }
    return switch (way.getKind()) {
      case FAILURE -> "when it fails";
      case TIMEOUT -> "when it is late";
      case DEFAULT -> "otherwise";
      default -> way.getOutcome() == null ? "then" : "when " + way.getOutcome();
    };
  }

  private void thresholds() {
    List<List<String>> rows = new ArrayList<>();
    for (Element element : Elements.all(lifecycle)) {
      if (element instanceof ModelTest test && test.getMetric() != null) {
        String unit = unit(test.getMetric().getUnit());
        rows.add(
            List.of(
                "Test " + Elements.label(test),
                Elements.label(test.getMetric()),
                test.getOperator().getLiteral() + " " + Facts.number(test.getThreshold()) + unit,
                test.getSeverity().getLiteral()));
      } else if (element instanceof Monitor monitor && monitor.getMetric() != null) {
        String unit = unit(monitor.getMetric().getUnit());
        rows.add(
            List.of(
                "Monitor " + Elements.label(monitor),
                Elements.label(monitor.getMetric()),
                "warning "
                    + Facts.number(monitor.getWarning())
                    + unit
                    + ", critical "
                    + Facts.number(monitor.getCritical())
                    + unit,
                "hysteresis " + Facts.number(monitor.getHysteresis()) + unit));
      }
    }
    table("Thresholds", List.of("Where", "Metric", "Threshold", ""), rows);
  }

  private static String unit(String unit) {
    return unit == null || unit.isBlank() || unit.equals("1") ? "" : " " + unit;
  }

  private void decisions() {
    for (Node node : Elements.nodes(lifecycle)) {
      if (node instanceof DecisionNode decision) {
        List<List<String>> rows = new ArrayList<>();
        for (DecisionRow row : decision.getRows()) {
          String conditions =
              String.join(" and ", row.getConditions().stream().map(Facts::condition).toList());
          rows.add(
              List.of(
                  conditions.isEmpty() ? "in any case" : conditions,
                  Objects.requireNonNullElse(row.getOutcome(), "?")));
        }
        if (decision.getDefaultOutcome() != null) {
          rows.add(List.of("no row matches", decision.getDefaultOutcome()));
        }
        String title = "Decision: " + Elements.label(decision) + ", " + decision.getHitPolicy();
        table(title, List.of("When", "Outcome"), rows);
      }
    }
  }

  private void surroundings() {
    things("Environments", lifecycle.getEnvironments());
    things("Data", lifecycle.getDatasets());
    things("Metrics and KPIs", lifecycle.getMetrics());
    things("Parameters", lifecycle.getParameters());
    things("Pipelines", lifecycle.getPipelines());
    List<List<String>> notes =
        lifecycle.getNotes().stream().map(note -> List.of(orNone(text(note)))).toList();
    table("Notes", List.of("Note"), notes);
  }

  private static String text(Note note) {
    return note.getText() == null ? note.getName() : note.getText();
  }

  private void things(String title, List<? extends Element> elements) {
    List<List<String>> rows = new ArrayList<>();
    for (Element element : elements) {
      String facts =
          String.join(
              "; ", Facts.of(element).stream().map(row -> row.get(0) + " " + row.get(1)).toList());
      rows.add(List.of(Elements.label(element), facts));
    }
    table(title, List.of("Name", "Facts"), rows);
  }

  private void exceptions() {
    List<List<String>> rows = new ArrayList<>();
    for (Element element : Elements.all(lifecycle)) {
      for (Exemption exemption : element.getExemptions()) {
        rows.add(
            Stream.of(
                    Elements.label(element),
                    exemption.getRule(),
                    exemption.getOwner(),
                    exemption.getReason(),
                    exemption.getCompensatingControl(),
                    exemption.getExpires())
                .map(TechnicalFile::orNone)
                .toList());
      }
    }
    table(
        "Written exceptions",
        List.of("Element", "Rule", "Owner", "Reason", "Instead", "Until"),
        rows);
  }

  private void chapter(String title, List<Block> blocks) {
    sections.add(new Section(1, title, List.copyOf(blocks)));
  }

  /** A chapter of one table; without rows there is nothing to say. */
  private void table(String title, List<String> header, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      chapter(title, List.of(new Table(header, rows)));
    }
  }

  private static void text(List<Block> blocks, String text) {
    if (text != null && !text.isBlank()) {
      blocks.add(new Paragraph(text));
    }
  }

  private static String orNone(String text) {
    return text == null ? "" : text;
  }
}
