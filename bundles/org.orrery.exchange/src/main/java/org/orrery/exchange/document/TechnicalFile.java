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
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Exemption;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Model;
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
  private final Wording wording;
  private final Facts facts;
  private final List<Section> sections = new ArrayList<>();

  private TechnicalFile(Lifecycle lifecycle, Wording wording) {
    this.lifecycle = lifecycle;
    this.wording = wording;
    facts = new Facts(wording);
  }

  static Document of(
      Lifecycle lifecycle,
      Proof proof,
      LocalDate on,
      Picture picture,
      String digest,
      Wording wording) {
    TechnicalFile file = new TechnicalFile(lifecycle, wording);
    file.overview(picture, digest);
    file.people();
    file.steps();
    file.thresholds();
    file.decisions();
    file.surroundings();
    file.exceptions();
    file.sections.addAll(new ProofChapter(wording).of(lifecycle, proof, on));
    String version = lifecycle.getVersion();
    String subtitle =
        version == null
            ? wording.say("document.subtitle", lifecycle.getId(), on)
            : wording.say("document.subtitle.version", lifecycle.getId(), version, on);
    return new Document(Elements.label(lifecycle), subtitle, List.copyOf(file.sections), wording);
  }

  private void overview(Picture picture, String digest) {
    List<Block> blocks = new ArrayList<>();
    text(blocks, lifecycle.getDocumentation());
    Model model = lifecycle.getModel();
    if (model == null) {
      blocks.add(new Paragraph(say("document.no-model")));
    } else {
      List<List<String>> rows =
          new ArrayList<>(List.of(List.of(say("document.name"), Elements.label(model))));
      rows.addAll(facts.of(model));
      blocks.add(new Table(List.of(say("document.model"), ""), rows));
    }
    blocks.add(new Paragraph(say("document.digest", digest)));
    if (!picture.svg().isEmpty()) {
      blocks.add(picture);
    }
    chapter(say("document.lifecycle"), blocks);
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
    table(
        say("document.roles"),
        List.of(
            say("document.role"),
            say("document.right"),
            say("document.people"),
            say("document.steps")),
        rows);
  }

  private List<String> stepsOf(Element role) {
    return Elements.nodes(lifecycle).stream()
        .filter(node -> node instanceof Step step && step.getRole() == role)
        .map(Elements::label)
        .toList();
  }

  private void steps() {
    chapter(say("document.stages"), List.of());
    for (Stage stage : lifecycle.getStages()) {
      List<Block> blocks = new ArrayList<>();
      text(blocks, stage.getDocumentation());
      if (stage.getNodes().isEmpty()) {
        blocks.add(new Paragraph(say("document.empty-stage")));
      }
      sections.add(new Section(2, Elements.label(stage), blocks));
      stage.getNodes().forEach(this::node);
    }
  }

  private void node(Node node) {
    List<Block> blocks = new ArrayList<>();
    text(blocks, node.getDocumentation());
    List<List<String>> rows = new ArrayList<>(facts.of(node));
    node.getClauses()
        .forEach(
            c ->
                rows.add(
                    List.of(
                        say("document.answers"), c.getDocument() + " " + orNone(c.getClause()))));
    node.getOutgoing().forEach(way -> rows.add(List.of(when(way), Facts.called(way.getTarget()))));
    if (!rows.isEmpty()) {
      blocks.add(new Table(List.of("", ""), rows));
    }
    String kind = wording.kind(node.eClass());
    sections.add(
        new Section(3, Elements.label(node) + " (" + kind + ", " + node.getId() + ")", blocks));
  }

  private String when(Transition way) {
    if (way.getKind() == TransitionKind.CONDITIONAL) {
      return say("document.when", all(way.getConditions()));
    }
    return switch (way.getKind()) {
      case FAILURE -> say("document.failing");
      case TIMEOUT -> say("document.late");
      case DEFAULT -> say("document.otherwise");
      default ->
          way.getOutcome() == null
              ? say("document.then")
              : say("document.outcome-is", way.getOutcome());
    };
  }

  private void thresholds() {
    table(
        say("document.thresholds"),
        List.of(say("document.where"), say("document.metric"), say("document.threshold"), ""),
        new Thresholds(wording).of(lifecycle));
  }

  private void decisions() {
    for (Node node : Elements.nodes(lifecycle)) {
      if (node instanceof DecisionNode decision) {
        List<List<String>> rows = new ArrayList<>();
        for (DecisionRow row : decision.getRows()) {
          String conditions = all(row.getConditions());
          rows.add(
              List.of(
                  conditions.isEmpty() ? say("document.any-case") : conditions,
                  Objects.requireNonNullElse(row.getOutcome(), "?")));
        }
        if (decision.getDefaultOutcome() != null) {
          rows.add(List.of(say("document.no-row"), decision.getDefaultOutcome()));
        }
        String title =
            say(
                "document.decision",
                Elements.label(decision),
                wording.literal(decision.getHitPolicy()));
        table(title, List.of(say("document.case"), say("document.outcome")), rows);
      }
    }
  }

  private void surroundings() {
    things(say("document.environments"), lifecycle.getEnvironments());
    things(say("document.data"), lifecycle.getDatasets());
    things(say("document.metrics"), lifecycle.getMetrics());
    things(say("document.parameters"), lifecycle.getParameters());
    things(say("document.pipelines"), lifecycle.getPipelines());
    List<List<String>> notes =
        lifecycle.getNotes().stream().map(note -> List.of(orNone(text(note)))).toList();
    table(say("document.notes"), List.of(say("document.note")), notes);
  }

  private static String text(Note note) {
    return note.getText() == null ? note.getName() : note.getText();
  }

  private void things(String title, List<? extends Element> elements) {
    List<List<String>> rows = new ArrayList<>();
    for (Element element : elements) {
      String told =
          String.join(
              "; ", facts.of(element).stream().map(row -> row.get(0) + " " + row.get(1)).toList());
      rows.add(List.of(Elements.label(element), told));
    }
    table(title, List.of(say("document.named"), say("document.facts")), rows);
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
        say("document.exceptions"),
        List.of(
            say("document.element"),
            say("document.rule"),
            say("document.owner"),
            say("document.reason"),
            say("document.instead"),
            say("document.until")),
        rows);
  }

  private String all(List<Condition> conditions) {
    return String.join(say("document.and"), conditions.stream().map(facts::condition).toList());
  }

  private String say(String key, Object... arguments) {
    return wording.say(key, arguments);
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
