package org.orrery.designer.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.orrery.designer.Annotations;
import org.orrery.designer.decisions.ConditionText;
import org.orrery.designer.decisions.DecisionColumn;
import org.orrery.designer.decisions.Gaps;
import org.orrery.designer.decisions.RowMarks;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.ui.Letters;

/**
 * A decision table as a grid: its rows, its inputs and the outcome. Cells are typed or chosen, rows
 * are added, removed and moved, by mouse or keys, and all of it can be undone. What the rules say
 * about a row is marked at the row; a gap stands behind the rows as the row that is missing, and
 * becomes one when it is given an outcome. All that the rules say stands below, with the fixes.
 */
final class DecisionGrid implements FeatureEditor {
  private static final int ROWS_SHOWN = 8;
  private static final int NUMBER_WIDTH = 76;
  private static final int COLUMN_WIDTH = 150;

  private final FormContext context;
  private final DecisionNode decision;
  private final TableViewer viewer;
  private final DecisionVerdict verdict;
  private final RowActions actions;
  private List<DecisionColumn> columns = List.of();
  private List<String> headers = List.of();
  private Map<Integer, Annotations.Problem> marks = Map.of();
  private boolean isTyping;

  DecisionGrid(Composite parent, FormContext context, EObject object) {
    this.context = context;
    decision = (DecisionNode) object;
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(parent);
    viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
    table().setHeaderVisible(true);
    table().setLinesVisible(true);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(Letters.room(360), table().getItemHeight() * ROWS_SHOWN)
        .applyTo(table());
    actions = new RowActions(parent, this);
    verdict = new DecisionVerdict(parent, context.editor(), decision, table()::setFocus);
    GridKeys.install(viewer);
    ColumnViewerToolTipSupport.enableFor(viewer);
    Runnable refreshing = this::refresh;
    Runnable stop =
        context
            .editor()
            .annotations()
            .listen(ids -> context.editor().followers().post(table(), refreshing));
    table().addDisposeListener(event -> stop.run());
  }

  @Override
  public void refresh() {
    if (isTyping || table().isDisposed()) {
      return;
    }
    List<String> now = DecisionColumn.of(decision).stream().map(DecisionColumn::header).toList();
    if (!now.equals(headers)) {
      headers = now;
      buildColumns();
    }
    List<Annotations.Problem> problems =
        context.editor().annotations().problemsOf(decision.getId());
    marks = RowMarks.of(problems);
    List<Object> shown = new ArrayList<>(decision.getRows());
    shown.addAll(Gaps.among(problems));
    viewer.setInput(shown);
    actions.update();
    verdict.refresh();
  }

  Table table() {
    return viewer.getTable();
  }

  DecisionNode decision() {
    return decision;
  }

  /** The problem that is marked at a row, or null; a gap is one itself. */
  Annotations.Problem markOf(Object row) {
    return row instanceof Annotations.Problem gap
        ? gap
        : marks.get(decision.getRows().indexOf(row));
  }

  /** Adds the row that answers a gap. */
  void answer(Annotations.Problem gap, String outcome) {
    List<DecisionRow> created = new ArrayList<>();
    execute(Gaps.answer(decision, gap, outcome, created), created);
  }

  /** The selected rows in their order. */
  List<DecisionRow> chosen() {
    return decision.getRows().stream()
        .filter(viewer.getStructuredSelection().toList()::contains)
        .toList();
  }

  /** Makes a change. */
  void execute(Command command) {
    context.editor().execute(command);
    refresh();
  }

  /** Makes a change and selects rows after it. */
  void execute(Command command, List<DecisionRow> selected) {
    execute(command);
    select(selected);
  }

  void select(List<DecisionRow> rows) {
    viewer.setSelection(new StructuredSelection(rows), true);
    actions.update();
  }

  void addInput() {
    execute(
        PartsEditor.addition(
            context, decision, LifecyclePackage.eINSTANCE.getDecisionNode_Inputs()));
  }

  /** Lets any value fit the cell that has the focus. */
  void clearCell() {
    ViewerCell cell = viewer.getColumnViewerEditor().getFocusCell();
    if (cell != null
        && cell.getColumnIndex() > 0
        && cell.getElement() instanceof DecisionRow row
        && columns.get(cell.getColumnIndex() - 1) instanceof DecisionColumn.OfInput column) {
      execute(column.change(row, ConditionText.ANY));
    }
  }

  /** Says what is wrong with a text that is being typed; null when nothing is or typing ended. */
  void typing(boolean now, String complaint) {
    isTyping = now;
    verdict.complain(complaint);
  }

  private void buildColumns() {
    for (TableColumn column : table().getColumns()) {
      column.dispose();
    }
    columns = DecisionColumn.of(decision);
    column("#", "", NUMBER_WIDTH).setLabelProvider(new RowLabels.Numbers(this));
    for (DecisionColumn each : columns) {
      TableViewerColumn column = column(each.header(), each.help(), COLUMN_WIDTH);
      column.setLabelProvider(new RowLabels(this, each));
      column.setEditingSupport(new CellEditing(viewer, this, each));
    }
  }

  private TableViewerColumn column(String header, String help, int width) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(header);
    column.getColumn().setToolTipText(help);
    column.getColumn().setWidth(Letters.room(width));
    return column;
  }
}
