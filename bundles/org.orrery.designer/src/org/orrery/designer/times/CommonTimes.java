package org.orrery.designer.times;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.orrery.designer.Messages;
import org.orrery.ui.Spoken;

/** A button whose menu offers durations or schedules that are often wanted, in words. */
public final class CommonTimes {
  private static final Map<String, String> DURATIONS =
      texts(
          "quarter",
          "PT15M",
          "hour",
          "PT1H",
          "day",
          "P1D",
          "week",
          "P7D",
          "month",
          "P30D",
          "quarterOfYear",
          "P3M",
          "year",
          "P12M");
  private static final Map<String, String> SCHEDULES =
      texts(
          "hourly",
          "0 * * * *",
          "daily",
          "0 6 * * *",
          "workdays",
          "0 6 * * MON-FRI",
          "weekly",
          "0 6 * * MON",
          "monthly",
          "0 6 1 * *",
          "quarterly",
          "0 6 1 1,4,7,10 *",
          "yearly",
          "0 6 1 1 *");

  private CommonTimes() {}

  public static void ofDurations(Composite parent, Consumer<String> take) {
    button(parent, DURATIONS, take);
  }

  public static void ofSchedules(Composite parent, Consumer<String> take) {
    button(parent, SCHEDULES, take);
  }

  private static void button(Composite parent, Map<String, String> texts, Consumer<String> take) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText("\u2026");
    button.setToolTipText(Messages.get("times.common"));
    Spoken.as(button, () -> Messages.get("times.common"));
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
    Menu menu = new Menu(button);
    texts.forEach(
        (key, text) -> {
          MenuItem item = new MenuItem(menu, SWT.PUSH);
          item.setText(Messages.get("times.of." + key) + "\t" + text);
          item.addListener(SWT.Selection, event -> take.accept(text));
        });
    button.addListener(
        SWT.Selection,
        event -> {
          Point below = button.toDisplay(0, button.getSize().y);
          menu.setLocation(below.x, below.y);
          menu.setVisible(true);
        });
    button.addListener(SWT.Dispose, event -> menu.dispose());
  }

  private static Map<String, String> texts(String... keysAndTexts) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < keysAndTexts.length; i += 2) {
      texts.put(keysAndTexts[i], keysAndTexts[i + 1]);
    }
    return texts;
  }
}
