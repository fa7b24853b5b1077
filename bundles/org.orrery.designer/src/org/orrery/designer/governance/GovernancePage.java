package org.orrery.designer.governance;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Names;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Step;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Images;
import org.orrery.ui.Labels;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.Themes;
import org.orrery.ui.UiThread;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.StatePane;

/**
 * The page of the editor for governance staff who do not draw: all approvals as list or cards, with
 * the chosen one's fields, and who has what to do with each step. It edits the open drawing through
 * the editor's commands and shares its selection with the canvas. UI thread; its listeners end with
 * it.
 */
public final class GovernancePage extends Composite {
  private static final int NARROW = 640;
  private static final int FORM_WIDTH = 420;

  /** What is shown: approvals in one of two forms, or steps and roles. */
  public enum Form {
    LIST,
    CARDS,
    MATRIX
  }

  private final LifecycleEditor editor;
  private final StatePane pane;
  private final SashForm sash;
  private final Composite stack;
  private final ApprovalTable table;
  private final ApprovalCards cards;
  private final ApprovalForm form;
  private final RoleMatrix matrix;
  private final Label hint;
  private final GovernanceBar bar;
  private List<ApprovalRow> rows = List.of();
  private ApprovalStep chosen;
  private boolean isDue;
  private boolean isSelecting;

  public GovernancePage(Composite parent, LifecycleEditor editor) {
    super(parent, SWT.NONE);
    this.editor = editor;
    Skin.page(this);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
    bar = new GovernanceBar(this, editor, this::turn, words -> refresh(), this::add);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    pane = new StatePane(this);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
    pane.content().setLayout(new FillLayout());
    sash = new SashForm(pane.content(), SWT.HORIZONTAL | SWT.SMOOTH);
    Skin.apply(sash, ColorRole.BORDER, ColorRole.TEXT);
    sash.setSashWidth(4);
    stack = Skin.page(new Composite(sash, SWT.NONE));
    stack.setLayout(new StackLayout());
    table = new ApprovalTable(stack, editor, this::choose, this::open);
    cards = new ApprovalCards(stack, this::choose, this::open);
    matrix = new RoleMatrix(stack, editor, this::selectOnDrawing, this::say);
    form = new ApprovalForm(sash, editor);
    hint = Skin.panel(new Label(this, SWT.WRAP));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .indent(8, 4)
        .hint(300, SWT.DEFAULT)
        .applyTo(hint);
    addListener(SWT.Resize, event -> fold());
    pane.onFocus(() -> shown().setFocus());
    Runnable stopModel = editor.drawing().listen(change -> refreshSoon());
    Runnable stopProblems = editor.annotations().listen(ids -> refreshSoon());
    Runnable stopSelection = editor.onSelection(this::selected);
    addListener(
        SWT.Dispose,
        event -> {
          stopModel.run();
          stopProblems.run();
          stopSelection.run();
        });
    Themes.onChange(this, this::refreshSoon);
    turn(Form.CARDS);
  }

  /** Whether an element is edited here. */
  public static boolean shows(Element element) {
    return element instanceof ApprovalStep;
  }

  /** Gives the keys to what is shown. */
  public void takeFocus() {
    pane.takeFocus();
  }

  private Control shown() {
    return ((StackLayout) stack.getLayout()).topControl;
  }

  /** Shows approvals in another form. */
  public void turn(Form wanted) {
    Control top =
        switch (wanted) {
          case LIST -> table.control();
          case CARDS -> cards;
          case MATRIX -> matrix;
        };
    ((StackLayout) stack.getLayout()).topControl = top;
    sash.setMaximizedControl(isMatrix() ? stack : null);
    hint.setVisible(isMatrix());
    ((GridData) hint.getLayoutData()).exclude = !isMatrix();
    say("");
    layout();
    bar.show(wanted);
    stack.layout();
    refresh();
    selected();
  }

  private boolean isMatrix() {
    return shown() == matrix;
  }

  /** Tells why a letter does not fit; nothing tells what letters mean. */
  private void say(String complaint) {
    Labels.set(hint, complaint.isEmpty() ? Messages.get("matrix.legend") : complaint);
    hint.setForeground((complaint.isEmpty() ? ColorRole.MUTED : ColorRole.WARNING).color());
    layout();
  }

  private void fold() {
    int width = getClientArea().width;
    int wanted = width < Letters.room(NARROW) ? SWT.VERTICAL : SWT.HORIZONTAL;
    if (sash.getOrientation() != wanted) {
      sash.setOrientation(wanted);
    }
    if (wanted == SWT.HORIZONTAL) {
      int fields = Math.max(Letters.room(FORM_WIDTH), width * 2 / 5);
      sash.setWeights(width - fields, fields);
    } else {
      sash.setWeights(1, 1);
    }
  }

  private void refreshSoon() {
    if (!isDue && !isDisposed()) {
      isDue = true;
      UiThread.post(
          this,
          () -> {
            isDue = false;
            refresh();
          });
    }
  }

  private void refresh() {
    if (editor.drawing() == null) {
      return;
    }
    if (isMatrix()) {
      showMatrix(editor.drawing().lifecycle());
      return;
    }
    List<ApprovalStep> all = FlowOrder.approvals(editor.drawing().lifecycle());
    if (!all.contains(chosen)) {
      chosen = null;
    }
    rows =
        all.stream()
            .map(step -> ApprovalRow.of(step, editor.annotations()))
            .filter(row -> bar.fits(row.words()))
            .toList();
    bar.count(rows.size(), all.size());
    if (all.isEmpty()) {
      pane.empty(
          new EmptyPage(
              Images.APPROVAL,
              Messages.get("approval.empty"),
              Messages.get("approval.empty.hint"),
              Messages.get("approval.add"),
              bar::offerStages));
      return;
    }
    pane.content(() -> {});
    table.show(rows, chosen);
    cards.show(rows, chosen);
    showForm();
  }

  /** Leaves the form of an approval that the search hides, but not while the person edits it. */
  private void showForm() {
    boolean isListed = rows.stream().anyMatch(row -> row.step() == chosen);
    form.show(isListed || form.hasKeys() ? chosen : null);
  }

  private void showMatrix(Lifecycle lifecycle) {
    List<Step> all = FlowOrder.steps(lifecycle);
    List<Step> steps =
        all.stream()
            .filter(step -> bar.fits(Names.of((Element) step.eContainer()) + " " + Names.of(step)))
            .toList();
    bar.countSteps(steps.size(), all.size());
    if (all.isEmpty()) {
      pane.empty(
          new EmptyPage(
              Images.USERS, Messages.get("matrix.nosteps"), Messages.get("matrix.nosteps.hint")));
    } else if (lifecycle.getRoles().isEmpty()) {
      pane.empty(
          new EmptyPage(
              Images.USERS,
              Messages.get("matrix.noroles"),
              Messages.get("matrix.noroles.hint"),
              Messages.get("matrix.addRole"),
              this::addRole));
    } else {
      pane.content(() -> {});
      matrix.show(steps, lifecycle.getRoles());
    }
  }

  private void addRole() {
    Element role = Creating.element(Kinds.byKey("Role"));
    editor.execute(
        Creating.command(
            editor.drawing(), role, editor.drawing().lifecycle(), new Rectangle(0, 0, 1, 1)));
    refresh();
    takeFocus();
  }

  private void choose(ApprovalStep step) {
    if (step == chosen) {
      return;
    }
    chosen = step;
    showForm();
    table.select(step);
    cards.select(step);
    if (step != null) {
      selectOnDrawing(step);
    }
  }

  private void selectOnDrawing(Step step) {
    if (!isSelecting) {
      isSelecting = true;
      try {
        editor.select(List.of(step));
      } finally {
        isSelecting = false;
      }
    }
  }

  /** Something is selected on the drawing. */
  private void selected() {
    List<Element> now = editor.selected();
    if (!isSelecting && now.size() == 1 && now.get(0) instanceof Step step) {
      isSelecting = true;
      try {
        matrix.select(step);
        if (step instanceof ApprovalStep approval) {
          choose(approval);
        }
      } finally {
        isSelecting = false;
      }
    }
  }

  private void open(ApprovalStep step, ApprovalFact fact) {
    choose(step);
    form.focus(fact);
  }

  private void add(Element home) {
    Drawing drawing = editor.drawing();
    ApprovalStep step = AddingApproval.newStep();
    Command addition = AddingApproval.command(drawing, home, step);
    editor.execute(addition);
    editor.viewer().flush();
    bar.clear();
    refresh();
    choose(step);
    form.focus(null);
  }
}
