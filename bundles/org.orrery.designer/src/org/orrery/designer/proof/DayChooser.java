package org.orrery.designer.proof;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.orrery.designer.Messages;
import org.orrery.designer.problems.ComingDay;
import org.orrery.designer.problems.ProofDay;
import org.orrery.designer.problems.ProofNews;
import org.orrery.ui.Spoken;

/**
 * Chooses the day whose rules hold: today, a day on which something changes for the drawing, or any
 * other. UI thread.
 */
public final class DayChooser {
  private final ProofNews news;
  private final Combo combo;
  private final List<LocalDate> days = new ArrayList<>();
  private final List<Runnable> stops = new ArrayList<>();

  public DayChooser(Composite parent, ProofNews news) {
    this.news = news;
    combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
    combo.setToolTipText(Messages.get("day.tip"));
    Spoken.as(combo, () -> Messages.get("day.tip"));
    combo.addListener(SWT.Selection, event -> choose());
    stops.add(news.listen(this::refresh));
    stops.add(ProofDay.listen(this::refresh));
    combo.addListener(SWT.Dispose, event -> stops.forEach(Runnable::run));
    refresh();
  }

  public Combo control() {
    return combo;
  }

  /** A day as it is written everywhere in the proof. */
  static String told(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
  }

  private void choose() {
    int index = combo.getSelectionIndex();
    if (index >= days.size()) {
      LocalDate other = DayDialog.ask(combo.getShell(), ProofDay.on());
      if (other != null) {
        ProofDay.choose(other);
      }
      refresh();
    } else {
      ProofDay.choose(days.get(index));
    }
  }

  private void refresh() {
    if (combo.isDisposed()) {
      return;
    }
    List<String> items = new ArrayList<>();
    days.clear();
    days.add(null);
    items.add(Messages.get("day.today"));
    LocalDate chosen = ProofDay.isToday() ? null : ProofDay.on();
    if (chosen != null && news.coming().stream().noneMatch(day -> day.on().equals(chosen))) {
      days.add(chosen);
      items.add(Messages.get("day.other", told(chosen)));
    }
    for (ComingDay day : news.coming()) {
      days.add(day.on());
      items.add(Messages.get("day.coming", told(day.on()), day.added().size()));
    }
    items.add(Messages.get("day.choose"));
    if (!items.equals(List.of(combo.getItems()))) {
      combo.setItems(items.toArray(String[]::new));
    }
    combo.select(days.indexOf(chosen));
  }
}
