package org.orrery.designer.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.orrery.designer.Messages;
import org.orrery.designer.decisions.DecisionEdits;
import org.orrery.lifecycle.DecisionRow;

/** What can be done with the rows of a grid: as buttons, in its menu, and by keys. */
final class RowActions {
  private final DecisionGrid grid;
  private final Composite bar;
  private final List<RowAction> all = new ArrayList<>();

  RowActions(Composite parent, DecisionGrid grid) {
    this.grid = grid;
    bar = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(bar);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(bar);
    add("row.add", SWT.INSERT, 0, () -> true, this::addRow);
    add("row.duplicate", 'd', SWT.MOD1, this::isChosen, this::duplicate);
    add("row.remove", SWT.DEL, SWT.MOD1, this::isChosen, this::remove);
    add("row.up", SWT.ARROW_UP, SWT.MOD3, () -> canMove(-1), () -> move(-1));
    add("row.down", SWT.ARROW_DOWN, SWT.MOD3, () -> canMove(1), () -> move(1));
    add("row.input", 'i', SWT.MOD1, () -> true, grid::addInput);
    MenuManager menu = new MenuManager();
    all.forEach(menu::add);
    grid.table().setMenu(menu.createContextMenu(grid.table()));
    grid.table().addDisposeListener(event -> menu.dispose());
    grid.table().addListener(SWT.KeyDown, this::key);
    grid.table().addListener(SWT.Selection, event -> update());
  }

  /** Offers what can be done now. */
  void update() {
    all.forEach(RowAction::update);
  }

  private void key(Event event) {
    int keys = event.stateMask & SWT.MODIFIER_MASK;
    if (event.keyCode == SWT.DEL && keys == 0) {
      grid.clearCell();
      event.doit = false;
    }
    for (RowAction action : all) {
      if (action.key == event.keyCode && action.keys == keys && action.possible.getAsBoolean()) {
        event.doit = false;
        action.run();
        return;
      }
    }
  }

  private boolean isChosen() {
    return !grid.chosen().isEmpty();
  }

  private boolean canMove(int distance) {
    return isChosen()
        && DecisionEdits.moveRows(grid.decision(), grid.chosen(), distance).canExecute();
  }

  private void addRow() {
    DecisionRow row = DecisionEdits.newRow(grid.decision());
    List<DecisionRow> chosen = grid.chosen();
    int index = chosen.isEmpty() ? -1 : grid.decision().getRows().indexOf(chosen.getLast()) + 1;
    grid.execute(DecisionEdits.addRow(grid.decision(), row, index), List.of(row));
  }

  private void duplicate() {
    List<DecisionRow> created = new ArrayList<>();
    grid.execute(DecisionEdits.duplicate(grid.decision(), grid.chosen(), created), created);
  }

  private void remove() {
    List<DecisionRow> chosen = grid.chosen();
    int index = grid.decision().getRows().indexOf(chosen.getFirst());
    grid.execute(DecisionEdits.removeRows(grid.decision(), chosen));
    int last = Math.min(index, grid.decision().getRows().size() - 1);
    if (last >= 0) {
      grid.select(List.of(grid.decision().getRows().get(last)));
    }
  }

  private void move(int distance) {
    List<DecisionRow> chosen = grid.chosen();
    grid.execute(DecisionEdits.moveRows(grid.decision(), chosen, distance), chosen);
  }

  private void add(String text, int key, int keys, BooleanSupplier possible, Runnable act) {
    all.add(new RowAction(text, key, keys, possible, act));
  }

  /** An action with its button. */
  private final class RowAction extends Action {
    private final int key;
    private final int keys;
    private final BooleanSupplier possible;
    private final Runnable act;
    private final Button button;

    RowAction(String text, int key, int keys, BooleanSupplier possible, Runnable act) {
      super(Messages.get(text));
      this.key = key;
      this.keys = keys;
      this.possible = possible;
      this.act = act;
      button = new Button(bar, SWT.PUSH);
      button.setText(getText().split("\t")[0]);
      button.setToolTipText(getText().replace("\t", "  "));
      button.addListener(SWT.Selection, event -> run());
      GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    void update() {
      setEnabled(possible.getAsBoolean());
      button.setEnabled(isEnabled());
    }

    @Override
    public void run() {
      act.run();
    }
  }
}
