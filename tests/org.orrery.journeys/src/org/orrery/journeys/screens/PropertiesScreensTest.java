package org.orrery.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.kinds.Kinds;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.designer.DecisionGridTest;
import org.orrery.journeys.designer.DesignerPage;
import org.orrery.journeys.designer.PropertiesPage;
import org.orrery.journeys.designer.ThresholdTest;
import org.orrery.journeys.screens.Album.Size;
import org.orrery.journeys.workbench.Desk;
import org.orrery.journeys.workbench.FakeServer;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.ScheduleTrigger;
import org.orrery.lifecycle.TrainStep;
import org.orrery.ui.Theme;
import org.orrery.ui.chart.ScaleWidget;

/** The properties of elements that say more than their value. */
@ExtendWith(LogWatch.class)
class PropertiesScreensTest {
  private final Album album = new Album();

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    album.close();
  }

  @Test
  void timesAreSound() throws Exception {
    for (Theme theme : Theme.values()) {
      album.theme(theme);
      album.size(Size.LARGE);
      DesignerPage page = DesignerPage.open("screens-times-" + theme.word(), Story.faulty());
      ScheduleTrigger trigger = create(page, "ScheduleTrigger");
      trigger.setSchedule("0 6 * * MON-FRI");
      show(page, trigger, "Time and retries");
      album.take("property-schedule");
      TrainStep train = (TrainStep) page.editor().drawing().byId().get("train");
      train.setTimeout("PT90M");
      PropertiesPage properties = show(page, train, "Time and retries");
      album.take("property-duration");
      properties.field("Timeout").setText("P3H");
      album.take("property-duration-fault");
      Ui.page().closeAllEditors(false);
    }
    assertThat(album.findings()).isEmpty();
  }

  @Test
  void tablesAreSound() throws Exception {
    for (Theme theme : Theme.values()) {
      album.theme(theme);
      album.size(Size.LARGE);
      DesignerPage page = DesignerPage.open("screens-tables-" + theme.word(), Story.faulty());
      PropertiesPage properties = showTable(page, "Table", "Changes");
      album.take("property-table");
      properties.enlarge();
      album.take("property-table-large");
      properties.enlarge();
      Ui.page().closeAllEditors(false);
    }
    assertThat(album.findings()).isEmpty();
  }

  @Test
  void thresholdsAreSound() throws Exception {
    FakeServer server = new FakeServer();
    try (server) {
      ThresholdTest.answer(server);
      for (Theme theme : Theme.values()) {
        album.theme(theme);
        album.size(Size.LARGE);
        DesignerPage page = DesignerPage.open("screens-thresholds-" + theme.word(), Story.faulty());
        PropertiesPage properties = ThresholdTest.showMonitor(page);
        ScaleWidget scale = Desk.all(properties.control(), ScaleWidget.class).getFirst();
        Ui.await("the scale", scale::isPainted);
        album.take("property-thresholds");
        Desk.signIn(server, "olga");
        Ui.await("values", () -> ThresholdTest.words(properties).contains("windows"));
        Ui.await("the scale of the values", scale::isPainted);
        album.take("property-thresholds-measured");
        Desk.signOut();
        Ui.page().closeAllEditors(false);
      }
    }
    assertThat(album.findings()).isEmpty();
  }

  @Test
  void versionsOfAModelAreSound() throws Exception {
    Path sample = Path.of(System.getProperty("orrery.samples"), "patterns/vendor-score.lifecycle");
    for (Theme theme : Theme.values()) {
      album.theme(theme);
      album.size(Size.LARGE);
      DesignerPage page =
          DesignerPage.open("screens-versions-" + theme.word(), Files.readAllBytes(sample));
      PropertiesPage properties = PropertiesPage.open();
      page.editor().reveal(page.lifecycle().getModel().getId());
      properties.tab("Details");
      Table versions = Desk.all(properties.control(), Table.class).getFirst();
      versions.setSelection(0);
      Desk.notify(versions, SWT.Selection);
      album.take("property-versions");
      properties.enlarge();
      album.take("property-versions-large");
      properties.enlarge();
      Ui.page().closeAllEditors(false);
    }
    assertThat(album.findings()).isEmpty();
  }

  /** Shows a table with two rows that overlap and the fixes. */
  static PropertiesPage showTable(DesignerPage page, String tab, String change) throws Exception {
    DecisionNode decision = create(page, "DecisionNode");
    DecisionGridTest.fill(decision);
    PropertiesPage properties = show(page, decision, tab);
    Ui.await("fixes", () -> Desk.words(properties.control()).contains(change));
    return properties;
  }

  private static PropertiesPage show(DesignerPage page, Element element, String tab)
      throws Exception {
    page.select(element.getId());
    page.focus();
    PropertiesPage properties = PropertiesPage.open();
    properties.tab(tab);
    return properties;
  }

  @SuppressWarnings("unchecked")
  private static <E extends Element> E create(DesignerPage page, String kind) {
    Element element = Creating.element(Kinds.byKey(kind));
    page.editor()
        .execute(
            Creating.command(
                page.editor().drawing(),
                element,
                page.lifecycle().getStages().getLast(),
                new Rectangle(60, 160, 164, 52)));
    Ui.settle();
    return (E) element;
  }
}
