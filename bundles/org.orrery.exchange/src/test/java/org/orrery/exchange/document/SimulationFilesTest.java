package org.orrery.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.orrery.exchange.Drawings;
import org.orrery.exchange.document.SimulationFiles.Form;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.simulation.Comparison;
import org.orrery.simulation.Options;
import org.orrery.simulation.Progress;
import org.orrery.simulation.Result;
import org.orrery.simulation.Scenario;
import org.orrery.simulation.ScenarioReader;
import org.orrery.simulation.Simulation;
import org.xml.sax.InputSource;

class SimulationFilesTest {
  private static final LocalDate ON = LocalDate.of(2026, 11, 26);
  private static final Options OPTIONS = Options.usual().withRuns(20).withWarmUp(0);
  private static final Pattern SVG = Pattern.compile("<svg.*?</svg\\s*>", Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  @Test
  void aPageHoldsFiguresChartsAndAssumptions() throws Exception {
    Lifecycle drawing = Drawings.credit();
    Result result = simulation(drawing, "{\"target\": \"P3D\"}").run(OPTIONS, Progress.NONE);

    String page = text(SimulationFiles.write(Form.HTML, drawing, result, 1, ON, Locale.ENGLISH));

    assertThat(page)
        .contains("time to production, days", "past the target, %", "20 replications", "seed 1")
        .contains("Independent validation", "Approve release", "Assumed, because neither")
        .doesNotContain("NaN", "<script", "http-equiv=\"refresh\"");
    assertThat(SVG.matcher(page).results().count()).isGreaterThanOrEqualTo(3);
    for (MatchResult svg : SVG.matcher(page).results().toList()) {
      var builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
      assertThat(builder.parse(new InputSource(new StringReader(svg.group())))).isNotNull();
    }
    assertThat(ID.matcher(page).results().map(found -> found.group(1)).toList())
        .doesNotHaveDuplicates();
    assertThat(text(SimulationFiles.write(Form.HTML, drawing, result, 1, ON, Locale.ENGLISH)))
        .isEqualTo(page);
  }

  @Test
  void twoStaffingsStandBesideEachOther() throws Exception {
    Lifecycle drawing = Drawings.credit();
    Comparison comparison =
        simulation(drawing, "{}")
            .compare(
                simulation(drawing, "{\"roles\": {\"validator\": {\"people\": 9}}}"),
                OPTIONS,
                Progress.NONE);

    String page =
        text(SimulationFiles.write(Form.HTML, drawing, comparison, 1, ON, Locale.ENGLISH));

    assertThat(page)
        .contains("second minus first", "Result of the first", "Result of the second")
        .contains("the interval holds zero");
    assertThat(ID.matcher(page).results().map(found -> found.group(1)).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void itIsToldInGermanToo() throws Exception {
    Lifecycle drawing = Drawings.credit();
    Result result = simulation(drawing, "{\"target\": \"P3D\"}").run(OPTIONS, Progress.NONE);

    String page = text(SimulationFiles.write(Form.HTML, drawing, result, 1, ON, Locale.GERMAN));

    assertThat(page)
        .contains("<html lang=\"de\">", "Zeit bis in den Betrieb, Tage", "20 Wiederholungen")
        .contains("Angenommen, weil weder", "Rollen: Mo–Fr 9 bis 17 Uhr", "im Mittel")
        .doesNotContain("replication", "utilisation", "assumed", "attempts fail", "days", "of the");
    assertThat(SVG.matcher(page).replaceAll("")).containsPattern("\\d,\\d{3} ± \\d+,\\d{3}");
  }

  @Test
  void namesAreTextInEveryForm() throws Exception {
    Lifecycle drawing = Drawings.credit();
    drawing.setName("<b>Bold</b> & \"odd\"");
    drawing.getRoles().forEach(role -> role.setName("<script>alert(1)</script>"));
    Result result = simulation(drawing, "{}").run(OPTIONS, Progress.NONE);

    String page = text(SimulationFiles.write(Form.HTML, drawing, result, 1, ON, Locale.ENGLISH));
    String markdown = text(SimulationFiles.write(Form.MD, drawing, result, 1, ON, Locale.ENGLISH));

    assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script", "<b>Bold");
    assertThat(markdown).contains("\\<script\\>alert(1)").doesNotContain("| <script");
    try (PDDocument pdf =
        Loader.loadPDF(SimulationFiles.write(Form.PDF, drawing, result, 1, ON, Locale.ENGLISH))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("<b>Bold</b>", "time to production, days");
    }
  }

  private static Simulation simulation(Lifecycle drawing, String scenario) throws Exception {
    Scenario assumed = ScenarioReader.read(scenario);
    return Simulation.of(drawing, Map.of(), assumed);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
