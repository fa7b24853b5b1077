package org.orrery.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Exemption;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.text.Words;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.Verdict;

/** What auditors ask for stands in each form of the technical file. */
@Tag("thorough")
class TechnicalFileTest {
  private static final LocalDate ON = LocalDate.of(2026, 11, 25);

  static List<Path> samples() {
    return Drawings.files();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void inHtml(Path file) throws Exception {
    Lifecycle drawing = Drawings.load(file);
    String page = text(ExportFormat.HTML, drawing).replaceAll("(?s)<svg.*?</svg>", "<svg>");
    String words =
        page.replaceAll("<[^>]*>", " ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");

    assertThat(page).contains("<svg>");
    assertSaid(drawing, words);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void inMarkdown(Path file) throws Exception {
    Lifecycle drawing = Drawings.load(file);
    String text = text(ExportFormat.MD, drawing);
    String graph = text.substring(text.indexOf("```mermaid\n") + 11, text.lastIndexOf("```"));

    assertThat(graph).isEqualTo(text(ExportFormat.MERMAID, drawing));
    assertSaid(drawing, text.replace(graph, "").replaceAll("\\\\(.)", "$1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "credit/credit-risk",
        "credit/credit-policy",
        "patterns/lending-family",
        "patterns/service-agent"
      })
  void inPdf(String sample) throws Exception {
    Lifecycle drawing = Drawings.load(Path.of("../../samples", sample + ".lifecycle"));
    try (PDDocument pdf = Loader.loadPDF(ExportFormat.PDF.write(drawing, ON, Locale.ENGLISH))) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(false);
      assertSaid(drawing, stripper.getText(pdf).replaceAll("Page \\d+ of \\d+", ""));
    }
  }

  @Test
  void durationsAreToldInWords() throws Exception {
    String text = text(ExportFormat.MD, Drawings.credit());

    assertThat(text).contains("| due in | 5 days |").doesNotContainPattern("\\bPT?\\d");
  }

  @Test
  void thresholdsOfStepsHaveTheirUnitAndTestsStandApart() throws Exception {
    Lifecycle drawing = Drawings.credit();
    TestStep step =
        Elements.all(drawing).stream()
            .filter(TestStep.class::isInstance)
            .map(TestStep.class::cast)
            .filter(each -> each.getTests().size() > 1)
            .findFirst()
            .orElseThrow();
    step.getTests().getFirst().getMetric().setUnit("points");
    String text = text(ExportFormat.MD, drawing);

    String tests =
        text.lines()
            .filter(line -> line.startsWith("| tests |") && line.contains(" points"))
            .findFirst()
            .orElseThrow();
    assertThat(tests.split("; ")).hasSize(step.getTests().size());
  }

  @Test
  void itIsToldInGermanToo() throws Exception {
    Lifecycle drawing = Drawings.credit();
    String page = new String(ExportFormat.HTML.write(drawing, ON, Locale.GERMAN), UTF_8);
    String words = page.replaceAll("(?s)<(svg|style).*?</\\1>", "").replaceAll("<[^>]*>", " ");

    assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"de\">");
    assertThat(words)
        .contains("Technische Unterlagen des Lebenszyklus", "Regeln, die am 25.11.2026 gelten")
        .contains("Recht am Server", "eingehalten", "(Freigabeschritt, approve-release)")
        .contains("5 Tage")
        .doesNotContain(" holds ", "Right on", "Stages and", "Edition of", "due in", "(Approval");
    for (Verdict verdict : RuleEngine.builtIn().prove(drawing, ON).verdicts()) {
      RuleInfo rule = RuleEngine.builtIn().rule(verdict.rule()).orElseThrow();
      assertThat(bare(words)).contains(bare(rule.in(Locale.GERMAN).title()));
    }
    try (PDDocument pdf = Loader.loadPDF(ExportFormat.PDF.write(drawing, ON, Locale.GERMAN))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Seite 1 von ", "Phasen und Schritte");
      assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("de");
    }
    assertThat(ExportFormat.MD.write(drawing, ON, Locale.FRENCH))
        .isEqualTo(ExportFormat.MD.write(drawing, ON, Locale.ENGLISH));
  }

  /** Rows stay on one page, but for what no page is long enough for. */
  @Test
  void aRowThatIsLongerThanAPageIsToldWhole() throws Exception {
    Lifecycle drawing = Drawings.credit();
    Exemption exemption = LifecycleFactory.eINSTANCE.createExemption();
    exemption.setRule("engineering.staffed");
    exemption.setReason("a long reason ".repeat(1_500) + "and its very end");
    drawing.getExemptions().add(exemption);

    try (PDDocument pdf = Loader.loadPDF(ExportFormat.PDF.write(drawing, ON, Locale.ENGLISH))) {
      String text = bare(new PDFTextStripper().getText(pdf));
      assertThat(text).contains(bare("and its very end"), bare("Rules in force"));
      assertThat(text.split("alongreason", -1)).hasSizeGreaterThan(1_450);
    }
  }

  private static String text(ExportFormat format, Lifecycle lifecycle) throws Exception {
    return new String(format.write(lifecycle, ON, Locale.ENGLISH), StandardCharsets.UTF_8);
  }

  private static void assertSaid(Lifecycle drawing, String text) {
    String said = bare(text);
    for (String fact : facts(drawing)) {
      assertThat(said).as(fact).contains(bare(fact));
    }
  }

  /** Lines may end anywhere, with a hyphen, and cells with a rule. */
  private static String bare(String text) {
    return text.replaceAll("[\\s\u00ad\u200b|-]", "");
  }

  private static List<String> facts(Lifecycle drawing) {
    List<String> facts = new ArrayList<>();
    for (Element element : Elements.all(drawing)) {
      switch (element) {
        case DecisionNode decision -> decision(decision, facts);
        case Transition ignored -> {
          // told with the step that it leads away from
        }
        case Note note -> facts.add(note.getText());
        case Node node -> step(node, facts);
        case Role role -> facts.add(Elements.label(role) + role.getServerRole() + role.getPeople());
        case Monitor monitor -> monitor(monitor, facts);
        case ModelTest test -> test(test, facts);
        default -> facts.add(Elements.label(element));
      }
      element.getExemptions().forEach(exemption -> exemption(exemption, facts));
    }
    for (Verdict verdict : RuleEngine.builtIn().prove(drawing, ON).verdicts()) {
      RuleInfo rule = RuleEngine.builtIn().rule(verdict.rule()).orElseThrow();
      String mark = rule.verified() ? "" : "(not verified)";
      facts.add(rule.id() + rule.title() + rule.document() + rule.clause() + mark + lower(verdict));
      facts.add("Edition of " + verdict.packDate());
    }
    return facts;
  }

  private static String lower(Verdict verdict) {
    return verdict.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static void step(Node node, List<String> facts) {
    String kind = Elements.kindName(node.eClass());
    facts.add(Elements.label(node) + " (" + kind + ", " + node.getId() + ")");
    node.getOutgoing().forEach(way -> facts.add(Elements.label(way.getTarget())));
    if (node instanceof Step step && step.getRole() != null) {
      facts.add("role" + Elements.label(step.getRole()));
    }
    if (node instanceof HumanStep step && step.getDueIn() != null) {
      facts.add("due in" + Words.ENGLISH.duration(step.getDueIn().toString()));
    }
  }

  private static void decision(DecisionNode decision, List<String> facts) {
    facts.add("Decision: " + Elements.label(decision) + ", " + decision.getHitPolicy());
    for (DecisionRow row : decision.getRows()) {
      row.getConditions()
          .forEach(
              c -> facts.add(Elements.label(c.getOperand()) + sign(c.getOperator().getName())));
      row.getConditions().forEach(c -> facts.addAll(c.getValues()));
      facts.add(row.getOutcome());
    }
  }

  private static String sign(String operator) {
    return switch (operator) {
      case "LESS" -> "<";
      case "LESS_OR_EQUAL" -> "\u2264";
      case "GREATER" -> ">";
      case "GREATER_OR_EQUAL" -> "\u2265";
      case "EQUAL" -> "=";
      default -> "";
    };
  }

  private static void monitor(Monitor monitor, List<String> facts) {
    String unit = unit(monitor.getMetric());
    facts.add(
        "Monitor %s %s warning %s, critical %s hysteresis %s"
            .formatted(
                Elements.label(monitor),
                Elements.label(monitor.getMetric()),
                number(monitor.getWarning()) + unit,
                number(monitor.getCritical()) + unit,
                number(monitor.getHysteresis()) + unit));
  }

  private static void test(ModelTest test, List<String> facts) {
    facts.add(
        "Test %s %s %s %s %s"
            .formatted(
                Elements.label(test),
                Elements.label(test.getMetric()),
                test.getOperator().getLiteral(),
                number(test.getThreshold()) + unit(test.getMetric()),
                test.getSeverity().getLiteral()));
  }

  private static void exemption(Exemption exemption, List<String> facts) {
    facts.add(
        String.join(
            " ",
            exemption.getRule(),
            exemption.getOwner(),
            exemption.getReason(),
            exemption.getCompensatingControl(),
            exemption.getExpires()));
  }

  private static String unit(Metric metric) {
    String unit = metric.getUnit();
    return unit == null || unit.isBlank() || unit.equals("1") ? "" : " " + unit;
  }

  private static String number(double number) {
    return new BigDecimal(String.valueOf(number)).stripTrailingZeros().toPlainString();
  }
}
