package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.TrainStep;

/** Properties are typed, judged while they are typed, explained, and taken back. */
@ExtendWith(LogWatch.class)
class PropertiesTest {
  @Test
  void aDurationIsJudgedWhileItIsTyped() throws Exception {
    DesignerPage page = DesignerPage.openSmall("properties");
    TrainStep train = (TrainStep) page.named("Train");
    PropertiesPage properties = page.properties("Train");
    properties.tab("Time and retries");
    Text timeout = properties.field("Timeout");
    Point size = timeout.getSize();
    Hand.click(timeout, size.x / 2, size.y / 2);
    Hand.type("PT");
    Ui.await("a complaint", () -> says(properties, "Place 3: a number and H, M or S"));
    assertThat(train.getTimeout()).isNull();
    Hand.type("90M");
    Ui.await("the meaning", () -> says(properties, "1 hour 30 minutes; begun now, over to"));
    Ui.await("it is taken without Enter", () -> "PT90M".equals(train.getTimeout()));
    Hand.press("ctrl+z");
    Ui.await("it is taken back", () -> train.getTimeout() == null);
    page.focus();
    Hand.press("ctrl+shift+z");
    Ui.await("it is done again", () -> "PT90M".equals(train.getTimeout()));
    page.close();
  }

  @Test
  void aNameThatIsTypedStandsOnTheDrawing() throws Exception {
    DesignerPage page = DesignerPage.openSmall("properties-name");
    PropertiesPage properties = page.properties("Train");
    properties.tab("General");
    Text name = properties.field("Name");
    Hand.click(name, 30, name.getSize().y / 2);
    Hand.press("ctrl+a");
    Hand.type("Fit");
    Hand.press("Return");
    Ui.await("the name", () -> page.names().contains("Fit"));
    Text id = properties.field("Id");
    Hand.click(id, 30, id.getSize().y / 2);
    Hand.press("ctrl+a");
    Hand.type("9");
    Ui.await("a complaint about the id", () -> says(properties, "A letter, then"));
    assertThat(page.named("Fit").getId()).isNotEqualTo("9");
    page.close();
  }

  @Test
  void aThresholdBearsTheUnitOfItsMetric() throws Exception {
    Path sample = Path.of(System.getProperty("orrery.samples"), "credit", "credit-risk.lifecycle");
    DesignerPage page = DesignerPage.open("units", Files.readAllBytes(sample));
    PropertiesPage properties = PropertiesPage.open();
    page.editor().reveal("latency");
    properties.tab("Thresholds");
    Ui.await("of latency", () -> units(properties) == 3);
    assertThat(properties.field("Warning").getText()).isEqualTo("50");

    page.editor().reveal("psi-features");
    properties.tab("Thresholds");
    Ui.await("the other's value", () -> properties.field("Warning").getText().equals("0.1"));
    Ui.await("an index has none", () -> units(properties) == 0);
    page.close();
  }

  /** Fields behind which milliseconds stand. */
  private static long units(PropertiesPage properties) {
    return Desk.all(properties.control(), Label.class).stream()
        .filter(label -> label.isVisible() && label.getText().equals("ms"))
        .count();
  }

  private static boolean says(PropertiesPage properties, String text) {
    return Desk.all(properties.control(), Label.class).stream()
        .anyMatch(label -> label.isVisible() && label.getText().contains(text));
  }
}
