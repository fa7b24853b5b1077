package org.orrery.designer.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orrery.designer.Messages;
import org.orrery.ui.BarLayout;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;

/** The fields above the problems: words, severity, pack, who answers, grouping. UI thread. */
final class ProblemFilter extends Composite {
  private final Text words;
  private final Combo severity;
  private final Combo pack;
  private final Combo responsible;
  private final Combo grouping;
  private final Label status;

  ProblemFilter(Composite parent, Runnable changed) {
    super(parent, SWT.NONE);
    Skin.panel(this);
    setLayout(new BarLayout(6, 3));
    words = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
    words.setMessage(Messages.get("problems.search"));
    Spoken.as(words, () -> Messages.get("problems.search"));
    words.setLayoutData(BarLayout.Item.wide(170));
    words.addListener(SWT.Modify, event -> changed.run());
    severity = combo("severity", changed);
    severity.setItems(
        Messages.get("problems.any.severity"),
        Messages.get("severity.ERROR"),
        Messages.get("severity.WARNING"),
        Messages.get("severity.INFO"));
    severity.select(0);
    pack = combo("pack", changed);
    responsible = combo("responsible", changed);
    grouping = combo("grouping", changed);
    grouping.setItems(
        Arrays.stream(ProblemGroup.values()).map(ProblemGroup::label).toArray(String[]::new));
    grouping.select(0);
    status = Skin.apply(new Label(this, SWT.RIGHT), ColorRole.PANEL, ColorRole.MUTED);
    status.setLayoutData(BarLayout.Item.rest());
  }

  private Combo combo(String key, Runnable changed) {
    Combo combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
    String any = Messages.get("problems.any." + key);
    combo.setItems(any);
    combo.select(0);
    combo.setToolTipText(Messages.get("problems.filter." + key));
    Spoken.as(combo, () -> Messages.get("problems.filter." + key));
    combo.setLayoutData(BarLayout.Item.wide(120));
    combo.addListener(SWT.Selection, event -> changed.run());
    return combo;
  }

  /** Where Down leads from the search. */
  void leadTo(Control list) {
    words.addListener(
        SWT.KeyDown,
        event -> {
          if (event.keyCode == SWT.ARROW_DOWN) {
            list.setFocus();
          }
        });
  }

  void say(String text) {
    status.setText(text);
    status.setToolTipText(text);
    BarLayout.changed(this);
  }

  String said() {
    return status.getText();
  }

  ProblemGroup grouping() {
    return ProblemGroup.values()[Math.max(0, grouping.getSelectionIndex())];
  }

  /** Offers the packs and people of these rows and gives the rows that are wanted. */
  List<ProblemRow> wanted(List<ProblemRow> all) {
    offer(pack, all, ProblemRow::pack);
    offer(responsible, all, ProblemRow::responsible);
    String[] parts = words.getText().toLowerCase(Locale.ROOT).strip().split("\\s+");
    return all.stream()
        .filter(row -> fits(severity, row.severity()))
        .filter(row -> fits(pack, row.pack()))
        .filter(row -> fits(responsible, row.responsible()))
        .filter(row -> Arrays.stream(parts).allMatch(row.words()::contains))
        .toList();
  }

  /** Shows everything again. */
  void clear() {
    words.setText("");
    for (Combo combo : List.of(severity, pack, responsible)) {
      combo.select(0);
    }
  }

  private static boolean fits(Combo combo, String value) {
    return combo.getSelectionIndex() <= 0 || combo.getText().equals(value);
  }

  /** What is chosen stays on offer, though nothing has it now. */
  private static void offer(Combo combo, List<ProblemRow> all, Function<ProblemRow, String> value) {
    Collection<String> values = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    all.forEach(row -> values.add(value.apply(row)));
    String chosen = combo.getSelectionIndex() > 0 ? combo.getText() : null;
    if (chosen != null) {
      values.add(chosen);
    }
    List<String> items = new ArrayList<>(List.of(combo.getItem(0)));
    items.addAll(values);
    if (!items.equals(List.of(combo.getItems()))) {
      combo.setItems(items.toArray(String[]::new));
      combo.select(chosen == null ? 0 : items.indexOf(chosen));
    }
  }
}
