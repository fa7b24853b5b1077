package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.api.ReferenceValues;
import org.orrery.api.Run;
import org.orrery.api.Series;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Pixels;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.journeys.workbench.FakeServer;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Themes;
import org.orrery.ui.chart.ScaleWidget;

/** Thresholds stand on their scale, beside what the server measured where one is connected. */
@ExtendWith(LogWatch.class)
public class ThresholdTest {
  private static final long MANY = 100;

  private final FakeServer server = new FakeServer();

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Desk.signOut();
    server.close();
  }

  @Test
  void aThresholdIsDraggedOnItsScale() throws Exception {
    DesignerPage page = sample("thresholds");
    PropertiesPage properties = showMonitor(page);
    Monitor monitor = monitor(page);
    double before = monitor.getCritical();
    ScaleWidget scale = properties.find(ScaleWidget.class, each -> true);
    Ui.await("the scale is painted", () -> scale.place(before) > 0);
    assertThat(words(properties)).contains("Sign in to a server");

    int from = scale.place(before);
    int to = (from + scale.place(monitor.getWarning())) / 2;
    Hand.drag(scale, new Point(from, 40), new Point(to, 40));
    Ui.await("it is another", () -> monitor.getCritical() != before);
    double dragged = monitor.getCritical();
    assertThat(dragged).isBetween(monitor.getWarning(), before);
    page.focus();
    Hand.press("ctrl+z");
    Ui.await("it is taken back", () -> monitor.getCritical() == before);
    Hand.press("ctrl+shift+z");
    Ui.await("it is done again", () -> monitor.getCritical() == dragged);
  }

  @Test
  void whatTheServerMeasuredIsShownBesideThem() throws Exception {
    answer(server);
    DesignerPage page = sample("thresholds-measured");
    PropertiesPage properties = showMonitor(page);
    Desk.signIn(server, "olga");
    Ui.await("the values", () -> words(properties).contains("20 windows of credit measured"));
    assertThat(words(properties)).contains("0.02 to 0.4");
    long beyond = IntStream.rangeClosed(1, 20).filter(i -> i / 50.0 >= 0.25).count();
    assertThat(words(properties)).contains(beyond + " are critical");
    long falsely = IntStream.rangeClosed(1, 200).filter(i -> i / 1_000.0 >= 0.1).count();
    assertThat(words(properties))
        .contains("200 windows drawn from the reference data): 0.001 to 0.2.")
        .contains(falsely + " of them would warn for nothing, 0 be critical");

    server.vanish();
    Desk.signOut();
    Ui.await("no server, no values", () -> words(properties).contains("Sign in to a server"));
    assertThat(words(properties)).doesNotContain("windows");
  }

  @Test
  void valuesAndTheirReferenceArePainted() throws Exception {
    DesignerPage page = sample("thresholds-painted");
    PropertiesPage properties = showMonitor(page);
    ScaleWidget scale = properties.find(ScaleWidget.class, each -> true);
    Ui.await("the scale is painted", () -> scale.isPainted());
    assertThat(bars(scale, ColorRole.NEUTRAL, ColorRole.PAGE)).as("without a server").isZero();
    assertThat(bars(scale, ColorRole.SERIES_1, ColorRole.CRITICAL_SOFT)).isZero();
    answer(server);
    Desk.signIn(server, "olga");
    Ui.await("the reference", () -> words(properties).contains("drawn from the reference data"));
    Ui.await("bars of the reference", () -> bars(scale, ColorRole.NEUTRAL, ColorRole.PAGE) > MANY);
    assertThat(bars(scale, ColorRole.SERIES_1, ColorRole.CRITICAL_SOFT)).isGreaterThan(MANY);
  }

  /** How many pixels show bars of a colour over a ground. */
  private static long bars(ScaleWidget scale, ColorRole role, ColorRole ground) {
    RGB full = role.rgb(Themes.active());
    RGB page = ground.rgb(Themes.active());
    return Pixels.near(
        scale,
        new RGB(
            through(full.red, page.red),
            through(full.green, page.green),
            through(full.blue, page.blue)));
  }

  /** What is seen of a colour that lets a third of the ground through. */
  private static int through(int full, int ground) {
    return (int) Math.round((full * 170 + ground * 85) / 255.0);
  }

  /** A server that measured the first monitor of the sample twenty times. */
  public static void answer(FakeServer server) {
    Run run =
        new Run(
            "r1",
            "d1",
            "credit-risk",
            "Credit risk",
            "credit",
            "running",
            null,
            "olga",
            Instant.EPOCH,
            null,
            List.of());
    server.on("GET /api/v1/runs", body -> List.of(run));
    List<Series.Point> points =
        FakeServer.many(
            20, i -> new Series.Point(Instant.EPOCH.plusSeconds(i), 1, i / 50.0, 100, "ok"));
    server.on(
        "GET /api/v1/models/credit/monitors/psi-features/series",
        body -> new Series("credit", "psi-features", "1", points, List.of()));
    List<Double> reference = FakeServer.many(200, i -> i / 1_000.0);
    server.on(
        "GET /api/v1/models/credit/monitors/psi-features/reference",
        body -> new ReferenceValues("credit", "psi-features", 1, 100, "1", reference));
  }

  /** Chooses the first monitor in the outline and shows its thresholds. */
  public static PropertiesPage showMonitor(DesignerPage page) throws Exception {
    PropertiesPage properties = PropertiesPage.open();
    page.editor().reveal("psi-features");
    properties.tab("Thresholds");
    return properties;
  }

  private static Monitor monitor(DesignerPage page) {
    return ((MonitorStep) page.editor().drawing().byId().get("monitor")).getMonitors().getFirst();
  }

  private static DesignerPage sample(String name) throws Exception {
    Path sample = Path.of(System.getProperty("orrery.samples"), "credit", "credit-risk.lifecycle");
    return DesignerPage.open(name, Files.readAllBytes(sample));
  }

  /** What is said below the scale. */
  public static String words(PropertiesPage properties) {
    return Desk.all(properties.control(), Label.class).stream()
        .map(Label::getText)
        .filter(text -> text.contains("server") || text.contains("windows"))
        .findFirst()
        .orElse("");
  }
}
