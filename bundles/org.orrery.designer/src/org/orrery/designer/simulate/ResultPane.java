package org.orrery.designer.simulate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orrery.designer.Messages;
import org.orrery.lifecycle.words.Message;
import org.orrery.simulation.Comparison;
import org.orrery.simulation.Estimate;
import org.orrery.simulation.Result;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Labels;
import org.orrery.ui.Scrolled;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.Tabs;
import org.orrery.ui.table.DataTable;

/** The figures of a simulation: the headline, where work waits, who is busy. UI thread. */
final class ResultPane extends SashForm {
  /** Per cent of the width that figures have at least. */
  private static final int FIGURES = 40;

  private static final double BUSY = 0.8;
  private static final double OVERLOADED = 0.95;

  private final List<Label> values = new ArrayList<>();
  private final ScrolledComposite figures;
  private final SpreadStrip spread;
  private final DataTable<Result.Step> steps;
  private final DataTable<Result.Role> roles;
  private final StyledText notes;
  private boolean isDivided;

  /** {@code onStep} hears the id of a step that is chosen. */
  ResultPane(Composite parent, Consumer<String> onStep) {
    super(parent, SWT.HORIZONTAL);
    Skin.page(this);
    figures = Scrolled.of(this);
    Composite headline = Skin.page(new Composite(figures, SWT.NONE));
    GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(12, 3).applyTo(headline);
    for (String key : List.of("median", "ninety", "past", "debt", "cost", "bottleneck")) {
      Labels.of(headline, Messages.get("sim.figure." + key), Fonts.BODY, ColorRole.MUTED);
      Label value = Labels.of(headline, "", Fonts.STRONG, ColorRole.TEXT);
      GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
      values.add(value);
    }
    Scrolled.fill(figures, headline);
    CTabFolder tabs = Tabs.of(this);
    steps = steps(tabs, onStep);
    roles = roles(tabs);
    spread = new SpreadStrip(tabs);
    Tabs.add(tabs, Messages.get("sim.spread"), spread);
    notes = Skin.page(new StyledText(tabs, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
    notes.setMargins(8, 6, 8, 6);
    Spoken.as(notes, () -> Messages.get("sim.notes"));
    Tabs.add(tabs, Messages.get("sim.notes"), notes);
    setWeights(FIGURES, 100 - FIGURES);
    addListener(SWT.Resize, event -> divide());
  }

  /**
   * Gives the figures the room that their words need, up to two thirds, when there are first some.
   * From then on the line between is the user's.
   */
  private void divide() {
    int width = getClientArea().width;
    if (isDivided || width == 0 || values.getFirst().getText().isEmpty()) {
      return;
    }
    isDivided = true;
    int needed = figures.getMinWidth() + figures.getVerticalBar().getSize().x;
    int given = Math.min(width * 2 / 3, Math.max(width * FIGURES / 100, needed));
    setWeights(given, width - given);
  }

  private static DataTable<Result.Step> steps(CTabFolder tabs, Consumer<String> onStep) {
    Composite page = page(tabs);
    DataTable<Result.Step> table = new DataTable<>(page, Result.Step::id);
    table.column(Messages.get("sim.column.step"), 160, Result.Step::name).grow(2);
    table.column(Messages.get("sim.column.stage"), 100, Result.Step::stage).grow(1);
    time(table, "waiting", Result.Step::waiting);
    time(table, "time", Result.Step::time);
    table
        .column(Messages.get("sim.column.queue"), 110, step -> Lengths.plain(step.queue()))
        .right()
        .order(by(Result.Step::queue));
    table
        .column(
            Messages.get("sim.column.utilisation"), 130, step -> Lengths.share(step.utilisation()))
        .right()
        .color(step -> color(step.utilisation().value()))
        .order(by(Result.Step::utilisation));
    table
        .column(Messages.get("sim.column.visits"), 100, step -> Lengths.plain(step.visits()))
        .right()
        .order(by(Result.Step::visits));
    table
        .column(Messages.get("sim.column.late"), 100, step -> Lengths.share(step.late()))
        .right()
        .order(by(Result.Step::late));
    table.order(by(Result.Step::queue).reversed());
    table.onSelect(
        step -> {
          if (step != null) {
            onStep.accept(step.id());
          }
        });
    Tabs.add(tabs, Messages.get("sim.steps"), page);
    return table;
  }

  private static void time(
      DataTable<Result.Step> table,
      String key,
      java.util.function.Function<Result.Step, Estimate> of) {
    table
        .column(Messages.get("sim.column." + key), 130, step -> Lengths.of(of.apply(step)))
        .right()
        .order(by(of));
  }

  private static <T> Comparator<T> by(java.util.function.Function<T, Estimate> of) {
    return Comparator.comparingDouble(
        row -> Double.isNaN(of.apply(row).value()) ? -1 : of.apply(row).value());
  }

  private static DataTable<Result.Role> roles(CTabFolder tabs) {
    Composite page = page(tabs);
    DataTable<Result.Role> table = new DataTable<>(page, Result.Role::id);
    table.column(Messages.get("sim.column.role"), 180, Result.Role::name).grow(1);
    table
        .column(Messages.get("sim.column.people"), 80, role -> Integer.toString(role.people()))
        .right()
        .order(Comparator.comparingInt(Result.Role::people));
    table
        .column(
            Messages.get("sim.column.utilisation"), 140, role -> Lengths.share(role.utilisation()))
        .right()
        .color(role -> color(role.utilisation().value()))
        .order(by(Result.Role::utilisation));
    table
        .column(Messages.get("sim.column.queue"), 120, role -> Lengths.plain(role.queue()))
        .right()
        .order(by(Result.Role::queue));
    table.order(by(Result.Role::utilisation).reversed());
    Tabs.add(tabs, Messages.get("sim.roles"), page);
    return table;
  }

  private static Composite page(CTabFolder tabs) {
    Composite page = Skin.page(new Composite(tabs, SWT.NONE));
    page.setLayout(new FillLayout());
    return page;
  }

  private static ColorRole color(double utilisation) {
    return utilisation > OVERLOADED
        ? ColorRole.CRITICAL
        : utilisation > BUSY ? ColorRole.WARNING : null;
  }

  void show(Simulated answer) {
    Result result = answer.result();
    set(0, Lengths.of(result.median()));
    set(1, Lengths.of(result.ninety()));
    boolean aimed = !Double.isNaN(result.target());
    set(
        2,
        aimed
            ? Messages.get(
                "sim.past", Lengths.share(result.pastTarget()), Lengths.of(result.target()))
            : Messages.get("sim.notarget"));
    set(
        3,
        aimed
            ? Messages.get("sim.debt", Lengths.plain(result.debt()))
            : Messages.get("sim.nothing"));
    set(4, Lengths.plain(result.cost()));
    set(5, bottleneck(result));
    spread.show(strips(answer.comparison(), result));
    steps.setItems(result.steps().stream().filter(step -> step.visits().value() > 0).toList());
    roles.setItems(result.roles());
    notes.setText(notes(result));
    Scrolled.measure(figures);
    divide();
    layout(true, true);
  }

  private static List<SpreadStrip.Named> strips(Comparison comparison, Result result) {
    return comparison == null
        ? List.of(new SpreadStrip.Named(Messages.get("sim.spread"), result))
        : List.of(
            new SpreadStrip.Named(Messages.get("sim.spread"), result),
            new SpreadStrip.Named(Messages.get("sim.spread.variant"), comparison.second()));
  }

  private void set(int at, String text) {
    Labels.set(values.get(at), text);
    values.get(at).setToolTipText(text);
  }

  private static String bottleneck(Result result) {
    return result.steps().stream()
        .filter(step -> step.id().equals(result.bottleneck()))
        .map(Result.Step::name)
        .findFirst()
        .orElse(Messages.get("sim.nothing"));
  }

  private static String notes(Result result) {
    StringBuilder text = new StringBuilder();
    for (Message warning : result.warnings()) {
      text.append(Messages.get("sim.warning", warning.in(Messages.locale()))).append('\n');
    }
    text.append(
        Messages.get(
            "sim.made", result.replications(), result.events(), result.days(), result.warmUp()));
    text.append("\n\n").append(Messages.get("sim.assumed")).append('\n');
    for (Message assumed : result.assumptions()) {
      text.append("\u2022 ").append(assumed.in(Messages.locale())).append('\n');
    }
    return text.toString();
  }
}
