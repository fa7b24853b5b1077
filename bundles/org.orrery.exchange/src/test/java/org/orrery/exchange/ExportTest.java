package org.orrery.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.model.Elements;

/** Every other form says what the drawing says. */
@Tag("thorough")
class ExportTest {
  private static final LocalDate ON = LocalDate.of(2026, 11, 25);

  static List<Path> samples() {
    return Drawings.files();
  }

  private static String text(ExportFormat format, Lifecycle lifecycle) throws Exception {
    return new String(format.write(lifecycle, ON, Locale.ENGLISH), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theGraphsHaveEveryNodeAndTransition(Path file) throws Exception {
    Lifecycle drawing = Drawings.load(file);
    String dot = text(ExportFormat.DOT, drawing);
    String mermaid = text(ExportFormat.MERMAID, drawing);

    assertThat(count(dot, " -> ")).isEqualTo(drawing.getTransitions().size());
    assertThat(count(mermaid, "(?:-->|-\\.->)")).isEqualTo(drawing.getTransitions().size());
    assertThat(count(dot, "subgraph")).isEqualTo(drawing.getStages().size());
    assertThat(count(mermaid, "(?m)^    n\\d+")).isEqualTo(Elements.nodes(drawing).size());
    assertThat(Elements.nodes(drawing))
        .allSatisfy(node -> assertThat(dot).contains('"' + node.getId() + "\" [label="));
  }

  private static int count(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  @Test
  void namesCannotEndTheirQuotes() throws Exception {
    Lifecycle drawing = hostile();
    assertThat(text(ExportFormat.DOT, drawing)).contains("\\\"]; x -> y [label=\\\"");
    assertThat(text(ExportFormat.MERMAID, drawing)).doesNotContain("x -> y").doesNotContain("<b>");
    assertThat(text(ExportFormat.HTML, drawing)).doesNotContain("<b>").contains("&lt;b&gt;");
    assertThat(text(ExportFormat.MD, drawing)).contains("\\<b\\>");
  }

  private static Lifecycle hostile() {
    Lifecycle drawing = Drawings.credit();
    drawing.setName("\"]; x -> y [label=\"<b>|`*");
    Elements.nodes(drawing).get(0).setName("\"]; x -> y [label=\"<b>|`*");
    return drawing;
  }

  @Test
  void anEmptyDrawingHasATechnicalFileToo() throws Exception {
    Lifecycle empty = LifecycleFactory.eINSTANCE.createLifecycle();
    empty.setId("empty");

    assertThat(text(ExportFormat.MD, empty))
        .contains("names no model", "violations of severity error");
    assertThat(ExportFormat.PDF.write(empty, ON, Locale.ENGLISH))
        .startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void thePdfHasTheSameTextOnNumberedPages() throws Exception {
    try (PDDocument pdf =
        Loader.loadPDF(ExportFormat.PDF.write(Drawings.credit(), ON, Locale.ENGLISH))) {
      String text = new PDFTextStripper().getText(pdf);

      assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
      assertThat(text).contains("Page 1 of " + pdf.getNumberOfPages(), "Validate independently");
      assertThat(pdf.getDocumentCatalog().getDocumentOutline()).isNotNull();
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Credit risk");
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void thePageShowsTheDrawing(Path file) throws Exception {
    Lifecycle drawing = Drawings.load(file);
    String html = text(ExportFormat.HTML, drawing);
    String picture = html.substring(html.indexOf("<svg"), html.indexOf("</svg>"));

    assertThat(html).contains("The drawing");
    assertThat(count(picture, "<(?:rect|path|circle|ellipse|polygon)"))
        .isGreaterThanOrEqualTo(Elements.nodes(drawing).size());
  }

  /** What is painted beside text and the straight lines of tables. */
  @Test
  void thePdfShowsTheDrawing() throws Exception {
    Lifecycle drawing = Drawings.credit();
    try (PDDocument pdf = Loader.loadPDF(ExportFormat.PDF.write(drawing, ON, Locale.ENGLISH))) {
      List<Integer> curved = new ArrayList<>();
      for (int page = 0; page < pdf.getNumberOfPages(); page++) {
        if (curves(pdf, page) > 0) {
          curved.add(page);
        }
      }
      assertThat(curved).hasSize(1);
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(curved.getFirst() + 1);
      stripper.setEndPage(curved.getFirst() + 1);
      assertThat(stripper.getText(pdf)).contains("Intake", "Deploy canary", "not passed");
      assertThat(curves(pdf, curved.getFirst()))
          .isGreaterThanOrEqualTo(Elements.nodes(drawing).size());
    }
  }

  private static long curves(PDDocument pdf, int page) throws Exception {
    return new PDFStreamParser(pdf.getPage(page))
        .parse().stream()
            .filter(each -> each instanceof Operator operator && operator.getName().equals("c"))
            .count();
  }

  @ParameterizedTest
  @EnumSource(value = ExportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "PDF")
  void theSameDrawingGivesTheSameBytes(ExportFormat format) throws Exception {
    assertThat(format.write(Drawings.credit(), ON, Locale.ENGLISH))
        .isEqualTo(format.write(Drawings.credit(), ON, Locale.ENGLISH));
  }

  @Test
  void thePageIsWellFormedAndFetchesNothing() throws Exception {
    String html = text(ExportFormat.HTML, hostile());
    String body = html.substring(html.indexOf("<body>"), html.indexOf("</html>"));

    assertThat(
            DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("h2")
                .getLength())
        .isGreaterThan(5);
    assertThat(html).contains("memory MiB 512");
    assertThat(html).doesNotContain("<script", "src=", "<link").contains("default-src 'none'");
  }
}
