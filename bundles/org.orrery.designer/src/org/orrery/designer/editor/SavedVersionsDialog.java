package org.orrery.designer.editor;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.eclipse.core.resources.IFileState;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.orrery.designer.LifecycleCanvas;
import org.orrery.designer.Messages;
import org.orrery.designer.edits.RecordedCommand;
import org.orrery.designer.layout.FirstPlaces;
import org.orrery.designer.review.Earlier;
import org.orrery.designer.review.ReviewView;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.Comments;
import org.orrery.lifecycle.model.Alignment;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.state.LoadState;
import org.orrery.ui.state.ViewLoader;
import org.orrery.ui.table.CellPainter;

/**
 * The versions of a drawing that were saved before, each with its picture: one is compared in the
 * Changes view, or restored as one command. UI thread.
 */
final class SavedVersionsDialog extends TitleAreaDialog {
  private static final int COMPARE = IDialogConstants.CLIENT_ID;

  private final LifecycleEditor editor;
  private final List<IFileState> versions;
  private Table table;
  private LifecycleCanvas picture;
  private ViewLoader.Slot<Lifecycle> slot;
  private Lifecycle shown;

  private SavedVersionsDialog(Shell parent, LifecycleEditor editor, List<IFileState> versions) {
    super(parent);
    this.editor = editor;
    this.versions = versions;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  static void open(LifecycleEditor editor) {
    if (editor.drawing() != null) {
      List<IFileState> versions = LocalHistory.versions(editor.document().file());
      new SavedVersionsDialog(editor.getSite().getShell(), editor, versions).open();
    }
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.get("versions.title"));
  }

  @Override
  protected Point getInitialSize() {
    return new Point(Letters.room(860), Letters.room(560));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(Messages.get("versions.heading", editor.path().getFileName()));
    setMessage(Messages.get(message()));
    Composite body = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(body);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
    SashForm sash = new SashForm(body, SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    table = Skin.page(new Table(sash, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER));
    CellPainter.paint(table);
    Spoken.as(table, () -> Messages.get("versions.list"));
    for (IFileState version : versions) {
      new TableItem(table, SWT.NONE).setText(told(version));
    }
    picture = new LifecycleCanvas(sash, SWT.BORDER);
    sash.setWeights(36, 64);
    slot = new ViewLoader(body, "saved versions").slot(this::loaded);
    table.addListener(SWT.Selection, event -> load());
    return area;
  }

  private String message() {
    if (editor.document().file() == null) {
      return "versions.outside";
    }
    return versions.isEmpty() ? "versions.none" : "versions.message";
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, COMPARE, Messages.get("versions.compare"), false);
    createButton(parent, IDialogConstants.OK_ID, Messages.get("versions.restore"), true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    allow();
    if (!versions.isEmpty()) {
      table.setSelection(0);
      load();
    }
  }

  @Override
  protected void buttonPressed(int id) {
    if (id == COMPARE) {
      compare();
      close();
    } else {
      super.buttonPressed(id);
    }
  }

  @Override
  protected void okPressed() {
    Lifecycle open = editor.drawing().lifecycle();
    Lifecycle wanted = shown;
    FirstPlaces.complete(wanted);
    editor.execute(
        new RecordedCommand(
            Messages.get("versions.restore.edit", told(chosen())),
            open,
            () -> Alignment.align(open, wanted)));
    super.okPressed();
  }

  private void compare() {
    IFileState version = chosen();
    if (editor.showView(ReviewView.ID) instanceof ReviewView view) {
      String title = told(version);
      view.compareWith(editor, () -> new Earlier(title, LocalHistory.read(version)));
    }
  }

  private IFileState chosen() {
    return versions.get(table.getSelectionIndex());
  }

  private void load() {
    IFileState version = chosen();
    slot.load(() -> LocalHistory.read(version));
  }

  private void loaded(LoadState<Lifecycle> now) {
    shown = now instanceof LoadState.Done<Lifecycle> done ? done.value() : null;
    if (shown != null) {
      Lifecycle pictured = Comments.copy(shown);
      FirstPlaces.complete(pictured);
      picture.show(pictured);
      setMessage(Messages.get("versions.message"));
    } else if (now instanceof LoadState.Failed<Lifecycle> failed) {
      setMessage(
          Messages.get("versions.unread", failed.failure().message()), IMessageProvider.ERROR);
    }
    allow();
  }

  private void allow() {
    for (int id : List.of(COMPARE, IDialogConstants.OK_ID)) {
      Button button = getButton(id);
      if (button != null) {
        button.setEnabled(shown != null);
      }
    }
  }

  private static String told(IFileState version) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
        .format(Instant.ofEpochMilli(version.getModificationTime()).atZone(ZoneId.systemDefault()));
  }
}
