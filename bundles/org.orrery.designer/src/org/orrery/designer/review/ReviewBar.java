package org.orrery.designer.review;

import java.nio.file.Path;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orrery.designer.LifecycleFileDialog;
import org.orrery.designer.Messages;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Labels;
import org.orrery.ui.Skin;

/** What can be done with a comparison, with what to compare, and what it found. UI thread. */
final class ReviewBar extends Composite {
  private final ReviewView view;
  private final Button accept;
  private final Button takeBack;
  private final Button overlaid;
  private final Label told;

  ReviewBar(Composite parent, ReviewView view) {
    super(parent, SWT.NONE);
    this.view = view;
    Skin.panel(this);
    accept = button("accept", view::accept);
    takeBack = button("takeBack", view::takeBack);
    overlaid = Skin.panel(new Button(this, SWT.CHECK));
    overlaid.setText(Messages.get("review.overlaid"));
    overlaid.setToolTipText(Messages.get("review.overlaid.hint"));
    overlaid.addListener(SWT.Selection, event -> view.overlay(isOverlaid()));
    button("commit", () -> view.compareWithRevision("HEAD"));
    button("revision", this::askRevision);
    button("file", this::askFile);
    button("merge", this::askMerge);
    told = Skin.apply(new Label(this, SWT.NONE), ColorRole.PANEL, ColorRole.MUTED);
    RowLayout rows = new RowLayout(SWT.HORIZONTAL);
    rows.center = true;
    rows.marginLeft = 6;
    rows.spacing = 5;
    setLayout(rows);
  }

  /** Whether both versions are wanted on one drawing. */
  boolean isOverlaid() {
    return overlaid.getSelection();
  }

  /** What fits a list of changes, or a merge. */
  void show(boolean isList, boolean isCompared) {
    accept.setEnabled(isList && isCompared);
    takeBack.setEnabled(isList && isCompared);
    overlaid.setEnabled(isList && isCompared);
  }

  void tell(String words) {
    Labels.set(told, words);
    getParent().layout();
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(this, SWT.PUSH);
    button.setText(Messages.get("review." + key));
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  private void askRevision() {
    InputDialog dialog =
        new InputDialog(
            getShell(),
            Messages.get("review.title"),
            Messages.get("review.revision.ask"),
            "HEAD~1",
            text -> Earlier.isRevision(text) ? null : Messages.get("review.revision.wrong", text));
    if (dialog.open() == Window.OK) {
      view.compareWithRevision(dialog.getValue());
    }
  }

  private void askFile() {
    Path chosen =
        LifecycleFileDialog.open(getShell(), Messages.get("review.file.ask"), view.path());
    if (chosen != null) {
      view.compareWithFile(chosen);
    }
  }

  private void askMerge() {
    MergeSources dialog = new MergeSources(getShell(), view.path());
    if (dialog.open() == Window.OK) {
      view.mergeWith(dialog.theirs(), dialog.base());
    }
  }
}
