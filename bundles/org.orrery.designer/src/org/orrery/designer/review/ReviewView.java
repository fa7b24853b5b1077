package org.orrery.designer.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.orrery.designer.LifecycleCanvas;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.EditorFollower;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.RecordedCommand;
import org.orrery.designer.layout.FirstPlaces;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.compare.Comparison;
import org.orrery.lifecycle.compare.ElementChange;
import org.orrery.lifecycle.format.Comments;
import org.orrery.lifecycle.merge.Conflict;
import org.orrery.lifecycle.model.Alignment;
import org.orrery.ui.Images;
import org.orrery.ui.Skin;
import org.orrery.ui.UiThread;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.StatePane;

/**
 * What is different by meaning between the open drawing and another version of it, beside that
 * version or with both on one drawing: each change is commented, accepted, or taken back; and the
 * merge of another version into the open drawing. UI thread.
 */
public final class ReviewView extends ViewPart {
  public static final String ID = "org.orrery.designer.review";

  private EditorFollower follower;
  private ReviewBar bar;
  private StatePane pane;
  private Composite left;
  private ChangeList list;
  private MergePane merging;
  private LifecycleCanvas picture;
  private Earlier earlier;
  private LifecycleEditor of;
  private Drawing ofDrawing;
  private List<ElementChange> changes = List.of();
  private int asked;

  @Override
  public void createPartControl(Composite parent) {
    Composite page = Skin.page(new Composite(parent, SWT.NONE));
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
    bar = new ReviewBar(page, this);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    pane = new StatePane(page);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
    pane.content().setLayout(new org.eclipse.swt.layout.FillLayout());
    SashForm sash = new SashForm(pane.content(), SWT.HORIZONTAL);
    left = Skin.page(new Composite(sash, SWT.NONE));
    left.setLayout(new StackLayout());
    list = new ChangeList(left, this::reveal);
    merging = new MergePane(left, this::proposed, this::merge, this::leaveMerge);
    picture = new LifecycleCanvas(sash, SWT.NONE);
    sash.setWeights(55, 45);
    onTop(list);
    pane.onFocus(() -> ((StackLayout) left.getLayout()).topControl.setFocus());
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

  /** The file of the open drawing, or null while there is none. */
  Path path() {
    return follower.editor() == null ? null : follower.editor().path();
  }

  /** Compares the open drawing with another file. */
  public void compareWithFile(Path file) {
    if (follower.editor() != null) {
      compareWith(follower.editor(), () -> Earlier.file(file));
    }
  }

  /** Compares a drawing that is edited with what is read on a background thread. */
  public void compareWith(LifecycleEditor editor, Callable<Earlier> reading) {
    read(reading, found -> take(editor, found));
  }

  /**
   * Merges another version into the open drawing.
   *
   * @param theirs a revision, or the path of a file
   * @param base of what both were made, as {@code theirs}; empty for the last common commit
   */
  public void mergeWith(String theirs, String base) {
    LifecycleEditor editor = follower.editor();
    if (editor != null) {
      Path file = editor.path();
      read(
          () ->
              new Earlier[] {
                base.isEmpty() ? Earlier.common(file, theirs) : MergeSources.read(file, base),
                MergeSources.read(file, theirs)
              },
          found -> beginMerge(editor, found[0], found[1]));
    }
  }

  /** What is different, as it is listed. */
  public List<ElementChange> changes() {
    return changes;
  }

  /** What both sides of a merge changed. */
  public List<Conflict> conflicts() {
    return merging.conflicts();
  }

  /** The drawing beside the list. */
  public LifecycleCanvas picture() {
    return picture;
  }

  private <T> void read(Callable<T> reading, Consumer<T> taken) {
    IJobFunction read =
        monitor -> {
          try {
            T found = reading.call();
            UiThread.post(pane, () -> taken.accept(found));
          } catch (Exception e) {
            UiThread.post(pane, () -> refused(e));
          }
          return Status.OK_STATUS;
        };
    Job.create(Messages.get("review.reading"), read).schedule();
  }

  private void refused(Exception cause) {
    MessageDialog.openError(getSite().getShell(), Messages.get("review.title"), Messages.of(cause));
  }

  private void take(LifecycleEditor editor, Earlier found) {
    compared(editor, found);
    changes = List.of();
    onTop(list);
    list.begin(editor);
    picture.show(Comments.copy(found.drawing()));
    follow();
  }

  private void compared(LifecycleEditor editor, Earlier with) {
    of = editor;
    ofDrawing = editor.drawing();
    earlier = with;
  }

  private void beginMerge(LifecycleEditor editor, Earlier base, Earlier theirs) {
    compared(editor, base);
    merging.begin(base, theirs, Comments.copy(editor.drawing().lifecycle()));
    onTop(merging);
    pane.content(() -> {});
  }

  private boolean isMerging() {
    return ((StackLayout) left.getLayout()).topControl == merging;
  }

  private void onTop(Control control) {
    ((StackLayout) left.getLayout()).topControl = control;
    left.layout();
    bar.show(control == list, earlier != null);
  }

  /** Another drawing is edited, or this one was changed and proved. */
  private void follow() {
    LifecycleEditor editor = follower == null ? null : follower.editor();
    if (earlier == null || editor == null || editor != of || !isShown()) {
      changes = List.of();
      bar.tell("");
      bar.show(false, false);
      pane.empty(
          new EmptyPage(
              Images.LINEAGE,
              Messages.get("review.none"),
              Messages.get("review.none.hint"),
              editor == null ? null : Messages.get("review.commit"),
              () -> compareWithRevision("HEAD")));
      return;
    }
    Lifecycle copy = Comments.copy(editor.drawing().lifecycle());
    if (isMerging()) {
      pane.content(() -> {});
      merging.follow(copy);
      return;
    }
    int question = ++asked;
    Lifecycle base = earlier.drawing();
    Job.createSystem("comparing", (IJobFunction) monitor -> compare(question, base, copy))
        .schedule();
  }

  private IStatus compare(int question, Lifecycle base, Lifecycle copy) {
    try {
      List<ElementChange> found = Comparison.of(base, copy, Messages.locale()).elements();
      UiThread.post(pane, () -> show(question, copy, found));
    } catch (IllegalArgumentException e) {
      UiThread.post(pane, () -> refused(e));
    }
    return Status.OK_STATUS;
  }

  private void show(int question, Lifecycle copy, List<ElementChange> found) {
    if (question != asked || isMerging()) {
      return;
    }
    changes = found;
    pane.content(() -> {});
    list.show(found);
    if (bar.isOverlaid()) {
      picture.overlay(earlier.drawing(), copy, found);
    }
    tell();
    bar.show(true, true);
  }

  private void tell() {
    bar.tell(Messages.get("review.told", earlier.title(), changes.size(), list.open()));
  }

  private void reveal(ElementChange change) {
    if (change != null && isShown()) {
      picture.reveal(change.element());
      of.reveal(change.element());
    }
  }

  /** Whether the drawing that is compared is on top in its editor. */
  private boolean isShown() {
    return of != null && of.drawing() != null && of.drawing() == ofDrawing;
  }

  /** Both versions on one drawing, or the earlier one alone. */
  void overlay(boolean isOverlaid) {
    if (earlier != null && !isOverlaid) {
      picture.show(Comments.copy(earlier.drawing()));
    }
    follow();
  }

  void accept() {
    list.accept();
    if (earlier != null) {
      tell();
    }
  }

  void takeBack() {
    Set<String> elements = list.selected();
    if (elements.isEmpty() || !isShown()) {
      return;
    }
    Lifecycle open = of.drawing().lifecycle();
    Lifecycle result = Comparison.of(earlier.drawing(), open).without(elements);
    FirstPlaces.complete(result);
    execute(Messages.get("review.takeBack.edit"), result);
  }

  private void proposed(MergePane.Outcome outcome) {
    bar.tell("");
    picture.overlay(outcome.ours(), outcome.result(), outcome.changes());
  }

  /** Merges as one command, unless the drawing is another than the one that was shown. */
  private void merge(MergePane.Outcome outcome) {
    if (outcome == null || !isShown()) {
      return;
    }
    Lifecycle open = of.drawing().lifecycle();
    if (!Comparison.of(outcome.ours(), open).isEmpty()) {
      merging.follow(Comments.copy(open));
      return;
    }
    execute(Messages.get("review.merge.edit"), outcome.result());
    leaveMerge();
  }

  private void execute(String name, Lifecycle result) {
    Lifecycle open = of.drawing().lifecycle();
    of.execute(new RecordedCommand(name, open, () -> Alignment.align(open, result)));
  }

  private void leaveMerge() {
    take(of, earlier);
  }
}
