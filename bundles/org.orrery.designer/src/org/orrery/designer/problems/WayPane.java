package org.orrery.designer.problems;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.rules.Counterexample;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.table.CellPainter;

/**
 * The run that violates a rule in words, with what plays it on the drawing; the step that is shown
 * there is selected here, and the other way round. UI thread.
 */
final class WayPane extends Composite {
  private final Label title;
  private final Table steps;
  private final Button play;
  private final Button stop;
  private LifecycleEditor editor;
  private Counterexample way = Counterexample.NONE;
  private WayPlayer player;

  WayPane(Composite parent) {
    super(parent, SWT.NONE);
    Skin.page(this);
    GridLayoutFactory.fillDefaults().margins(6, 2).spacing(4, 2).applyTo(this);
    title = Skin.page(new Label(this, SWT.NONE));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
    steps = Skin.page(new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER));
    CellPainter.paint(steps);
    Spoken.as(steps, () -> Messages.get("way.steps"));
    GridDataFactory.fillDefaults().grab(true, true).hint(180, 60).applyTo(steps);
    steps.addListener(SWT.Selection, event -> show(steps.getSelectionIndex()));
    Composite row = Skin.page(new Composite(this, SWT.NONE));
    GridLayoutFactory.fillDefaults().numColumns(4).spacing(3, 0).applyTo(row);
    button(row, "way.back", () -> move(-1));
    play = button(row, "way.play", this::toggle);
    button(row, "way.next", () -> move(1));
    stop = button(row, "way.stop", this::stop);
    addListener(SWT.Dispose, event -> stop());
    refresh();
  }

  private static Button button(Composite row, String key, Runnable action) {
    Button button = new Button(row, SWT.PUSH);
    button.setText(Messages.get(key));
    button.setToolTipText(Messages.get(key + ".tip"));
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  /** Offers a way of an open drawing; ends what another one showed. */
  void offer(LifecycleEditor of, Counterexample offered) {
    if (editor == of && way.equals(offered)) {
      return;
    }
    stop();
    editor = of;
    way = offered;
    steps.removeAll();
    List<Counterexample.Step> all = offered.steps();
    for (int i = 0; i < all.size(); i++) {
      String how = all.get(i).how().in(Messages.locale());
      String key = how.isEmpty() ? "way.step" : "way.step.how";
      new TableItem(steps, SWT.NONE).setText(Messages.get(key, i + 1, all.get(i).name(), how));
    }
    refresh();
  }

  /** Shows the way from its beginning. */
  void start() {
    if (isPossible()) {
      stop();
      player = new WayPlayer(editor, way, this::refresh);
      player.start();
    }
  }

  void stop() {
    if (player != null) {
      WayPlayer ended = player;
      player = null;
      ended.stop();
    }
  }

  /** What plays, or null. */
  WayPlayer player() {
    return player;
  }

  private boolean isPossible() {
    return editor != null && editor.drawing() != null && !way.isEmpty();
  }

  private WayPlayer playing() {
    if (player == null && isPossible()) {
      player = new WayPlayer(editor, way, this::refresh);
    }
    return player;
  }

  private void show(int step) {
    if (step >= 0 && playing() != null) {
      player.show(step);
    }
  }

  private void move(int by) {
    if (playing() != null) {
      player.show(player.marked() == 0 ? 0 : player.at() + by);
    }
  }

  private void toggle() {
    if (player == null) {
      start();
    } else if (player.isPlaying()) {
      player.pause();
    } else {
      player.play();
    }
  }

  private void refresh() {
    if (isDisposed()) {
      return;
    }
    if (player != null && player.isOver()) {
      player = null;
    }
    boolean isShown = player != null;
    play.setText(Messages.get(isShown && player.isPlaying() ? "way.pause" : "way.play"));
    stop.setEnabled(isShown);
    title.setText(
        isShown
            ? Messages.get("way.at", player.at() + 1, way.steps().size())
            : Messages.get("way.title", way.steps().size()));
    if (isShown) {
      steps.setSelection(player.at());
    } else {
      steps.deselectAll();
    }
  }
}
