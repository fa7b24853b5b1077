package org.orrery.designer.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.Computing;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.RecordedCommand;
import org.orrery.designer.layout.FirstPlaces;
import org.orrery.designer.problems.ProofDay;
import org.orrery.designer.problems.Proving;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.Comments;
import org.orrery.lifecycle.format.DrawingsBeside;
import org.orrery.lifecycle.model.Alignment;
import org.orrery.rules.Repair;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.UiThread;
import org.orrery.ui.table.CellPainter;

/**
 * Reviews all quick fixes that help on a day before they are made as one undoable command. They are
 * tried on a copy in the background; one that does not help, or breaks another rule, is not among
 * them. UI thread.
 */
final class FixAllDialog extends TitleAreaDialog {
  /**
   * A fix that helps, and what is told about it before it is made.
   *
   * @param source what demands it: document and clause, with the mark of one that is not verified
   */
  private record Helpful(String key, String label, String preview, String problem, String source) {
    static Helpful of(Repair.Offered offered) {
      return new Helpful(
          offered.key(),
          offered.fix().offer().in(Messages.locale()),
          offered.fix().effect().in(Messages.locale()),
          offered.problem().said().in(Messages.locale()),
          Proving.rule(offered.problem().rule()).map(Proving::source).orElse(""));
    }

    String told() {
      return String.join("\n", label + ".", problem, source, preview);
    }
  }

  /** A copy with as many fixes made. */
  private record Mended(int made, Lifecycle drawing) {}

  private final LifecycleEditor editor;
  private final Lifecycle before;
  private final LocalDate on = ProofDay.on();
  private final DrawingsBeside beside;
  private final Job trying = Job.createSystem("trying all fixes", (IJobFunction) m -> attempt());
  private final List<Helpful> helpful = new ArrayList<>();
  private Table table;
  private Text told;
  private Label status;

  private FixAllDialog(Shell parent, LifecycleEditor editor) {
    super(parent);
    this.editor = editor;
    before = Comments.copy(editor.drawing().lifecycle());
    beside = editor.beside();
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** Opens for a drawing; null does nothing. */
  static void open(LifecycleEditor editor) {
    if (editor != null && editor.drawing() != null) {
      new FixAllDialog(editor.getSite().getShell(), editor).open();
    }
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.get("fixall.title"));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(Messages.get("fixall.heading", DayChooser.told(on)));
    setMessage(Messages.get("fixall.message"));
    Composite body = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(body);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
    table = Skin.page(new Table(body, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER));
    CellPainter.paint(table);
    Spoken.as(table, () -> Messages.get("fixall.list"));
    table.setHeaderVisible(true);
    column("fixall.fix", 260);
    column("fixall.problem", 330);
    column("fixall.change", 330);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    table.addListener(
        SWT.Selection,
        event -> {
          allowOk();
          tell(table.getSelectionIndex());
        });
    told = new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
    Spoken.as(told, () -> Messages.get("fixall.list"));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(SWT.DEFAULT, told.getLineHeight() * 5)
        .applyTo(told);
    status = new Label(body, SWT.WRAP);
    status.setText(Messages.get("fixall.trying"));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
    return area;
  }

  private void column(String key, int width) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(Messages.get(key));
    column.setWidth(Letters.room(width));
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.get("fixall.make"), true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    getButton(OK).setEnabled(false);
    trying.schedule();
  }

  @Override
  protected Point getInitialSize() {
    return new Point(Letters.room(1000), Letters.room(560));
  }

  private IStatus attempt() {
    List<Helpful> found = new ArrayList<>();
    Set<String> known = new HashSet<>();
    Repair repair =
        Proving.repair(
            Comments.copy(before),
            on,
            beside,
            offered -> {
              if (known.add(offered.key())) {
                found.add(Helpful.of(offered));
              }
              return true;
            });
    Set<String> made = new HashSet<>();
    repair.mend().forEach(offered -> made.add(offered.key()));
    found.removeIf(each -> !made.contains(each.key()));
    int left = Proving.prove(repair.drawing(), on, beside).problems().size();
    UiThread.post(table, () -> show(found, left));
    return Status.OK_STATUS;
  }

  private void show(List<Helpful> found, int left) {
    helpful.addAll(found);
    for (Helpful each : found) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(new String[] {each.label(), each.problem(), each.preview()});
      item.setChecked(true);
    }
    status.setText(Messages.get("fixall.left", found.size(), left));
    allowOk();
    if (!found.isEmpty()) {
      table.select(0);
      tell(0);
      table.setFocus();
    }
  }

  private void tell(int at) {
    if (at >= 0) {
      told.setText(helpful.get(at).told());
    }
  }

  private void allowOk() {
    getButton(OK).setEnabled(!wanted().isEmpty());
  }

  private Set<String> wanted() {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < helpful.size(); i++) {
      if (table.getItem(i).getChecked()) {
        keys.add(helpful.get(i).key());
      }
    }
    return keys;
  }

  @Override
  protected void okPressed() {
    Set<String> wanted = wanted();
    try {
      make(Computing.compute(getShell(), Messages.get("fixall.making"), m -> mended(wanted)));
      super.okPressed();
    } catch (CancellationException e) {
      // Nothing is made, and the review goes on.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Any thread. */
  private Mended mended(Set<String> wanted) {
    Repair repair =
        Proving.repair(
            Comments.copy(before), on, beside, offered -> wanted.contains(offered.key()));
    int made = repair.mend().size();
    FirstPlaces.complete(repair.drawing());
    return new Mended(made, repair.drawing());
  }

  private void make(Mended mended) {
    Lifecycle open = editor.drawing().lifecycle();
    editor.execute(
        new RecordedCommand(
            Messages.get("edit.fixall", mended.made()),
            open,
            () -> Alignment.align(open, mended.drawing())));
  }

  @Override
  public boolean close() {
    trying.cancel();
    return super.close();
  }
}
