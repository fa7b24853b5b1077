package org.orrery.designer.review;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.orrery.designer.LifecycleCanvas;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.EditorFollower;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.RecordedCommand;
import org.orrery.designer.layout.FirstPlaces;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.compare.Comparison;
import org.orrery.lifecycle.compare.ElementChange;
import org.orrery.lifecycle.format.Comments;
import org.orrery.lifecycle.model.Alignment;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Images;
import org.orrery.ui.Labels;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.UiThread;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.StatePane;
import org.orrery.ui.table.DataTable;

/**
 * What is different by meaning between the open drawing and another version of it: each change
 * shows its element in both, is accepted, or is taken back by a command that can be undone. UI
 * thread.
 */
public final class ReviewView extends ViewPart {
  public static final String ID = "org.orrery.designer.review";

  private final Set<ElementChange> accepted = new HashSet<>();
  private EditorFollower follower;
  private StatePane pane;
  private DataTable<ElementChange> table;
  private LifecycleCanvas before;
  private Label told;
  private Earlier earlier;
  private LifecycleEditor of;
  private List<ElementChange> changes = List.of();
  private Comparison comparison;
  private int asked;

  @Override
  public void createPartControl(Composite parent) {
    Composite page = Skin.page(new Composite(parent, SWT.NONE));
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
    Composite bar = Skin.panel(new Composite(page, SWT.NONE));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    button(bar, "accept", this::accept);
    button(bar, "takeBack", this::takeBack);
    button(bar, "commit", () -> compareWithRevision("HEAD"));
    button(bar, "revision", this::askRevision);
    button(bar, "file", this::askFile);
    told = Skin.apply(new Label(bar, SWT.NONE), ColorRole.PANEL, ColorRole.MUTED);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(told);
    GridLayoutFactory.fillDefaults()
        .numColumns(bar.getChildren().length)
        .margins(6, 3)
        .applyTo(bar);
    pane = new StatePane(page);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
    pane.content().setLayout(new FillLayout());
    SashForm sash = new SashForm(pane.content(), SWT.HORIZONTAL);
    Composite left = Skin.page(new Composite(sash, SWT.NONE));
    left.setLayout(new FillLayout());
    table = new DataTable<>(left, change -> change.kind() + change.element());
    Spoken.as(table.control(), () -> Messages.get("review.list"));
    table.column(Messages.get("review.kind"), 80, this::kind).color(ReviewView::color);
    table.column(Messages.get("review.element"), 150, ElementChange::name).grow(1);
    table.column(Messages.get("review.detail"), 240, ElementChange::detail).grow(4);
    table.onSelect(this::reveal);
    before = new LifecycleCanvas(sash, SWT.NONE);
    sash.setWeights(60, 40);
    pane.onFocus(table.control()::setFocus);
    follower = new EditorFollower(this, this::follow);
    follow();
  }

  @Override
  public void setFocus() {
    pane.takeFocus();
  }

  @Override
  public void dispose() {
    if (follower != null) {
      follower.dispose();
    }
    super.dispose();
  }

  /** Compares the open drawing with what a Git revision has. */
  public void compareWithRevision(String revision) {
    LifecycleEditor editor = follower.editor();
    if (editor != null) {
      Path file = editor.path();
      compareWith(editor, () -> Earlier.revision(file, revision));
    }
  }

  /** Compares the open drawing with another file. */
  public void compareWithFile(Path file) {
    if (follower.editor() != null) {
      compareWith(follower.editor(), () -> Earlier.file(file));
    }
  }

  /** Compares a drawing that is edited with what is read on a background thread. */
  public void compareWith(LifecycleEditor editor, Callable<Earlier> reading) {
    IJobFunction read =
        monitor -> {
          try {
            Earlier found = reading.call();
            UiThread.post(pane, () -> take(editor, found));
          } catch (Exception e) {
            UiThread.post(pane, () -> refused(e));
          }
          return Status.OK_STATUS;
        };
    Job.create(Messages.get("review.reading"), read).schedule();
  }

  /** What is different, as it is listed. */
  public List<ElementChange> changes() {
    return changes;
  }

  private void refused(Exception cause) {
    MessageDialog.openError(
        getSite().getShell(), Messages.get("review.title"), String.valueOf(cause.getMessage()));
  }

  private void take(LifecycleEditor editor, Earlier found) {
    accepted.clear();
    of = editor;
    earlier = found;
    before.show(Comments.copy(found.drawing()));
    follow();
  }

  /** Another drawing is edited, or this one was changed and proved. */
  private void follow() {
    LifecycleEditor editor = follower == null ? null : follower.editor();
    if (earlier == null || editor == null || editor != of || editor.drawing() == null) {
      pane.empty(
          new EmptyPage(
              Images.LINEAGE,
              Messages.get("review.none"),
              Messages.get("review.none.hint"),
              editor == null ? null : Messages.get("review.commit"),
              () -> compareWithRevision("HEAD")));
      return;
    }
    int question = ++asked;
    Lifecycle copy = Comments.copy(editor.drawing().lifecycle());
    Lifecycle base = earlier.drawing();
    Job job =
        Job.createSystem("comparing", (IJobFunction) monitor -> compare(question, base, copy));
    job.schedule();
  }

  private IStatus compare(int question, Lifecycle base, Lifecycle copy) {
    try {
      Comparison found = Comparison.of(base, copy);
      List<ElementChange> elements = found.elements();
      UiThread.post(pane, () -> show(question, found, elements));
    } catch (IllegalArgumentException e) {
      UiThread.post(pane, () -> refused(e));
    }
    return Status.OK_STATUS;
  }

  private void show(int question, Comparison found, List<ElementChange> elements) {
    if (question != asked) {
      return;
    }
    comparison = found;
    changes = elements;
    pane.content(() -> {});
    table.setItems(elements);
    long open = elements.stream().filter(change -> !accepted.contains(change)).count();
    Labels.set(told, Messages.get("review.told", earlier.title(), elements.size(), open));
    told.getParent().layout();
  }

  private void reveal(ElementChange change) {
    if (change != null && of != null && of.drawing() != null) {
      before.reveal(change.element());
      of.reveal(change.element());
    }
  }

  private void accept() {
    List<ElementChange> chosen = table.selection();
    if (chosen.isEmpty()) {
      return;
    }
    if (accepted.containsAll(chosen)) {
      accepted.removeAll(chosen);
    } else {
      accepted.addAll(chosen);
    }
    show(asked, comparison, changes);
  }

  private void takeBack() {
    Set<String> elements =
        table.selection().stream().map(ElementChange::element).collect(Collectors.toSet());
    if (elements.isEmpty() || of == null || of.drawing() == null) {
      return;
    }
    Lifecycle open = of.drawing().lifecycle();
    Lifecycle result = Comparison.of(earlier.drawing(), open).without(elements);
    FirstPlaces.complete(result);
    of.execute(
        new RecordedCommand(
            Messages.get("review.takeBack.edit"), open, () -> Alignment.align(open, result)));
  }

  private void askRevision() {
    InputDialog dialog =
        new InputDialog(
            getSite().getShell(),
            Messages.get("review.title"),
            Messages.get("review.revision.ask"),
            "HEAD~1",
            text -> Earlier.isRevision(text) ? null : Messages.get("review.revision.wrong", text));
    if (dialog.open() == InputDialog.OK) {
      compareWithRevision(dialog.getValue());
    }
  }

  private void askFile() {
    FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
    dialog.setFilterExtensions(new String[] {"*.lifecycle"});
    String chosen = dialog.open();
    if (chosen != null) {
      compareWithFile(Path.of(chosen));
    }
  }

  private String kind(ElementChange change) {
    return accepted.contains(change)
        ? Messages.get("review.accepted")
        : Messages.get("review.kind." + change.kind());
  }

  private static ColorRole color(ElementChange change) {
    return switch (change.kind()) {
      case ADDED -> ColorRole.GOOD;
      case REMOVED -> ColorRole.CRITICAL;
      default -> ColorRole.WARNING;
    };
  }

  private static void button(Composite bar, String key, Runnable action) {
    Button button = new Button(bar, SWT.PUSH);
    button.setText(Messages.get("review." + key));
    button.addListener(SWT.Selection, event -> action.run());
  }
}
