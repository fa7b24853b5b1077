package org.orrery.designer.simulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.Names;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.simulation.Comparison;
import org.orrery.simulation.Estimate;
import org.orrery.simulation.Result;
import org.orrery.simulation.Variant;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Labels;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.table.CellPainter;
import org.orrery.ui.table.DataTable;

/**
 * What if there were other people, or a step less: a variant is composed here and compared with the
 * drawing under the same random numbers. UI thread.
 */
final class WhatIfPane extends SashForm {
  private static final int MOST_PEOPLE = 9_999;

  private record Difference(
      String name, String now, String then, String difference, ColorRole color) {}

  private final Composite people;
  private final ScrolledComposite scrolled;
  private final Table steps;
  private final DataTable<Difference> differences;
  private final Map<String, Spinner> spinners = new LinkedHashMap<>();
  private final Map<String, Integer> now = new HashMap<>();

  WhatIfPane(Composite parent, Consumer<Variant> compare) {
    super(parent, SWT.HORIZONTAL);
    Skin.page(this);
    scrolled = Skin.page(new ScrolledComposite(this, SWT.V_SCROLL));
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    people = Skin.page(new Composite(scrolled, SWT.NONE));
    GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(10, 4).applyTo(people);
    scrolled.setContent(people);
    Composite middle = Skin.page(new Composite(this, SWT.NONE));
    GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(middle);
    Label title = Labels.of(middle, Messages.get("sim.leaveout"), Fonts.STRONG, ColorRole.TEXT);
    steps = Skin.page(new Table(middle, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER));
    CellPainter.paint(steps);
    Spoken.by(title, steps);
    GridDataFactory.fillDefaults().grab(true, true).hint(180, 60).applyTo(steps);
    Composite right = Skin.page(new Composite(this, SWT.NONE));
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
    Composite row = Skin.page(new Composite(right, SWT.NONE));
    GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).applyTo(row);
    button(row, "sim.compare", () -> compare.accept(variant()));
    button(row, "sim.reset", this::reset);
    Composite table = Skin.page(new Composite(right, SWT.NONE));
    table.setLayout(new FillLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    differences = differences(table);
    setWeights(26, 30, 44);
  }

  private static void button(Composite row, String key, Runnable act) {
    Button button = new Button(row, SWT.PUSH);
    button.setText(Messages.get(key));
    button.setToolTipText(Messages.get(key + ".tip"));
    button.addListener(SWT.Selection, event -> act.run());
  }

  private static DataTable<Difference> differences(Composite parent) {
    DataTable<Difference> table = new DataTable<>(parent, Difference::name);
    table.column(Messages.get("sim.column.figure"), 170, Difference::name).grow(1);
    table.column(Messages.get("sim.column.now"), 110, Difference::now).right();
    table.column(Messages.get("sim.column.then"), 110, Difference::then).right();
    table
        .column(Messages.get("sim.column.difference"), 150, Difference::difference)
        .right()
        .color(Difference::color);
    return table;
  }

  /** Offers the people and steps of a drawing; what was chosen stays where it still exists. */
  void offer(Lifecycle drawing, Result result) {
    Variant chosen = variant();
    for (var child : people.getChildren()) {
      child.dispose();
    }
    spinners.clear();
    now.clear();
    Label title = Labels.of(people, Messages.get("sim.people"), Fonts.STRONG, ColorRole.TEXT);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
    for (Result.Role role : result.roles()) {
      if (drawing.getRoles().stream().anyMatch(each -> each.getId().equals(role.id()))) {
        now.put(role.id(), role.people());
        row(role, chosen.people().getOrDefault(role.id(), role.people()));
      }
    }
    people.layout(true, true);
    scrolled.setMinSize(people.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    steps.removeAll();
    for (Node node : nodes(drawing)) {
      TableItem item = new TableItem(steps, SWT.NONE);
      item.setText(Names.of(node));
      item.setData(node.getId());
      item.setChecked(chosen.without().contains(node.getId()));
    }
  }

  private void row(Result.Role role, int heads) {
    Label name = Labels.of(people, role.name(), Fonts.BODY, ColorRole.TEXT);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
    name.setToolTipText(role.name());
    Spinner spinner = new Spinner(people, SWT.BORDER);
    spinner.setValues(heads, 1, MOST_PEOPLE, 0, 1, 5);
    Spoken.by(name, spinner);
    spinners.put(role.id(), spinner);
  }

  private static List<Node> nodes(Lifecycle drawing) {
    List<Node> nodes = new ArrayList<>();
    for (Stage stage : drawing.getStages()) {
      stage.getNodes().stream().filter(Variant::canBeLeftOut).forEach(nodes::add);
    }
    return nodes;
  }

  private Variant variant() {
    Map<String, Integer> heads = new HashMap<>();
    spinners.forEach(
        (role, spinner) -> {
          if (spinner.getSelection() != now.get(role)) {
            heads.put(role, spinner.getSelection());
          }
        });
    Set<String> without = new HashSet<>();
    for (TableItem item : steps.getItems()) {
      if (item.getChecked()) {
        without.add((String) item.getData());
      }
    }
    return new Variant(heads, without);
  }

  private void reset() {
    spinners.forEach((role, spinner) -> spinner.setSelection(now.get(role)));
    for (TableItem item : steps.getItems()) {
      item.setChecked(false);
    }
    differences.setItems(List.of());
  }

  /** Shows how the variant differs; null for nothing compared. */
  void show(Comparison comparison) {
    List<Difference> rows = new ArrayList<>();
    if (comparison != null) {
      Result one = comparison.first();
      Result two = comparison.second();
      Map<String, Estimate> all = comparison.differences();
      rows.add(time("median", one.median(), two.median(), all.get("median")));
      rows.add(time("ninety", one.ninety(), two.ninety(), all.get("ninety")));
      if (!Double.isNaN(one.target())) {
        rows.add(
            new Difference(
                Messages.get("sim.figure.past"),
                Lengths.share(one.pastTarget()),
                Lengths.share(two.pastTarget()),
                signed(all.get("pastTarget"), Lengths.share(all.get("pastTarget"))),
                color(all.get("pastTarget"), true)));
        rows.add(plain("debt", one.debt(), two.debt(), all.get("debt"), true));
      }
      rows.add(plain("cost", one.cost(), two.cost(), all.get("cost"), true));
      rows.add(
          plain(
              "production",
              one.counts().get("in production"),
              two.counts().get("in production"),
              all.get("in production"),
              false));
    }
    differences.setItems(rows);
  }

  private static Difference time(String key, Estimate one, Estimate two, Estimate difference) {
    return new Difference(
        Messages.get("sim.figure." + key),
        Lengths.of(one.value()),
        Lengths.of(two.value()),
        signed(difference, Lengths.of(difference)),
        color(difference, true));
  }

  private static Difference plain(
      String key, Estimate one, Estimate two, Estimate difference, boolean isLessBetter) {
    return new Difference(
        Messages.get("sim.figure." + key),
        Lengths.number(one.value()),
        Lengths.number(two.value()),
        signed(difference, Lengths.plain(difference)),
        color(difference, isLessBetter));
  }

  private static String signed(Estimate difference, String told) {
    return difference.value() > 0 ? "+" + told : told;
  }

  /** No colour where the interval holds zero: it may be chance. */
  private static ColorRole color(Estimate difference, boolean isLessBetter) {
    if (Double.isNaN(difference.value()) || difference.covers(0)) {
      return ColorRole.MUTED;
    }
    return difference.value() < 0 == isLessBetter ? ColorRole.GOOD : ColorRole.CRITICAL;
  }
}
