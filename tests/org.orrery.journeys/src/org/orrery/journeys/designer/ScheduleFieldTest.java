package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.kinds.Kinds;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.ScheduleTrigger;
import org.orrery.lifecycle.TrainStep;

/** A schedule says when it starts next, or where it is wrong and what to write instead. */
@ExtendWith(LogWatch.class)
class ScheduleFieldTest {
  @Test
  void theNextFiveTimesAreToldAndFaultsHaveAPlaceAndARemedy() throws Exception {
    DesignerPage page = DesignerPage.openSmall("schedule");
    ScheduleTrigger trigger = (ScheduleTrigger) trigger(page);
    PropertiesPage properties = page.properties(trigger.getName());
    properties.tab("Time and retries");
    Text schedule = properties.field("Schedule");
    type(schedule, "0 61 1 1 *");
    Ui.await("place and remedy", () -> verdict(schedule).startsWith("Place 3, hour: \"61\""));
    assertThat(verdict(schedule)).endsWith("write 0 to 23");
    assertThat(trigger.getSchedule()).isNotEqualTo("0 61 1 1 *");

    type(schedule, "0 6 1 1 *");
    Ui.await("the next times", () -> verdict(schedule).lines().count() == 6);
    assertThat(verdict(schedule).lines().skip(1)).allMatch(line -> line.contains("January"));
    Ui.await("it is taken", () -> "0 6 1 1 *".equals(trigger.getSchedule()));

    type(schedule, "P400D");
    Ui.await("when it is repeated", () -> verdict(schedule).startsWith("400 days"));
    Set<Integer> years = new TreeSet<>();
    verdict(schedule).lines().skip(2).forEach(line -> years.add(year(line)));
    assertThat(verdict(schedule).lines().skip(2)).hasSize(5);
    assertThat(years).hasSizeGreaterThanOrEqualTo(5);

    type(schedule, "0 6 30 2 *");
    Ui.await("a day that never comes", () -> verdict(schedule).startsWith("It never comes"));
    page.close();
  }

  @Test
  void aCommonScheduleIsChosenWithTheKeysAndTakenBack() throws Exception {
    DesignerPage page = DesignerPage.openSmall("schedule-common");
    ScheduleTrigger trigger = (ScheduleTrigger) trigger(page);
    Object before = trigger.getSchedule();
    PropertiesPage properties = page.properties(trigger.getName());
    properties.tab("Time and retries");
    Text schedule = properties.field("Schedule");
    Button menu =
        (Button)
            Arrays.stream(schedule.getParent().getChildren())
                .filter(Button.class::isInstance)
                .findFirst()
                .orElseThrow();
    Hand.focus(menu);
    Hand.press("space");
    Ui.await("the menu is open", () -> Ui.display().getActiveShell() != null);
    Hand.press("Down", "Down", "Return");
    Ui.await("it is taken", () -> !Objects.equals(before, trigger.getSchedule()));
    assertThat(trigger.getSchedule()).startsWith("0 ");
    page.focus();
    Hand.press("ctrl+z");
    Ui.await("it is taken back", () -> Objects.equals(before, trigger.getSchedule()));
    Hand.press("ctrl+shift+z");
    Ui.await("and done again", () -> !Objects.equals(before, trigger.getSchedule()));
    page.close();
  }

  @Test
  void aTypedDurationTellsWhenItIsOverFromTheNextFiveDaysAndWhatIsWrongWithIt() throws Exception {
    DesignerPage page = DesignerPage.openSmall("duration");
    TrainStep train = (TrainStep) page.named("Train");
    PropertiesPage properties = page.properties("Train");
    properties.tab("Time and retries");
    Text timeout = properties.field("Timeout");
    type(timeout, "P2X");
    Ui.await("place and remedy", () -> verdict(timeout).contains("\"X\" is no unit"));
    assertThat(verdict(timeout)).startsWith("Place 3").contains("write Y, M, W or D");
    assertThat(train.getTimeout()).isNotEqualTo("P2X");

    LocalDate today = LocalDate.now();
    type(timeout, "P400D");
    Ui.await("its end", () -> verdict(timeout).contains("400 days; begun now, over "));
    assertThat(Stream.of(today, LocalDate.now()).map(day -> day.plusDays(400).getYear()))
        .anyMatch(year -> verdict(timeout).contains(String.valueOf(year)));
    assertThat(verdict(timeout).lines()).hasSize(5).allMatch(line -> line.contains(" over "));
    assertThat(verdict(timeout).lines().skip(1).map(line -> line.substring(line.indexOf("over"))))
        .as("each begins a day later, and is over a day later")
        .doesNotHaveDuplicates();
    Ui.await("it is taken", () -> "P400D".equals(train.getTimeout()));
    page.close();
  }

  private static Element trigger(DesignerPage page) {
    Element trigger = Creating.element(Kinds.byKey("ScheduleTrigger"));
    page.editor()
        .execute(
            Creating.command(
                page.editor().drawing(),
                trigger,
                page.lifecycle().getStages().get(0),
                new Rectangle(60, 260, 160, 60)));
    Ui.settle();
    return trigger;
  }

  private static void type(Text field, String text) {
    Hand.click(field, 30, field.getSize().y / 2);
    Hand.press("ctrl+a");
    Hand.type(text);
  }

  private static int year(String line) {
    Matcher year = Pattern.compile("20\\d\\d").matcher(line);
    assertThat(year.find()).as(line).isTrue();
    return Integer.parseInt(year.group());
  }

  private static String verdict(Text field) {
    return Arrays.stream(field.getParent().getChildren())
        .filter(Label.class::isInstance)
        .map(label -> ((Label) label).getText())
        .findFirst()
        .orElseThrow();
  }
}
