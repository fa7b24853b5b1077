package org.orrery.designer.simulate;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.simulation.Film;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Labels;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;

/** Plays one replication on the drawing: its tokens move, wait and are worked on. UI thread. */
final class PlayPane extends Composite {
  private static final int HOUR = 1;
  private static final int DAY = 24;

  /** Hours of the simulation in a second of the film. */
  private static final List<Integer> SPEEDS = List.of(HOUR, 6 * HOUR, DAY, 7 * DAY, 30 * DAY);

  private final Button play;
  private final Button next;
  private final Button stop;
  private final Combo speed;
  private final Scale time;
  private final Label clock;
  private final Label told;
  private LifecycleEditor editor;
  private Film film;
  private TokenPlayer player;

  PlayPane(Composite parent) {
    super(parent, SWT.NONE);
    Skin.page(this);
    GridLayoutFactory.fillDefaults().margins(10, 8).spacing(6, 6).applyTo(this);
    Composite row = Skin.page(new Composite(this, SWT.NONE));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    GridLayoutFactory.fillDefaults().numColumns(6).applyTo(row);
    play = button(row, "sim.play", this::toggle);
    next = button(row, "sim.next", () -> playing().step());
    stop = button(row, "sim.stop", this::stop);
    Label label = Labels.of(row, Messages.get("sim.speed"), Fonts.BODY, ColorRole.MUTED);
    speed = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
    for (int hours : SPEEDS) {
      speed.add(Messages.get("sim.speed." + hours));
    }
    speed.select(SPEEDS.indexOf(DAY));
    Spoken.by(label, speed);
    speed.addListener(
        SWT.Selection,
        event -> {
          if (player != null) {
            player.speed(SPEEDS.get(speed.getSelectionIndex()));
          }
        });
    clock = Labels.of(row, "", Fonts.STRONG, ColorRole.TEXT);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(clock);
    time = Skin.page(new Scale(this, SWT.HORIZONTAL));
    Spoken.as(time, () -> Messages.get("sim.time"));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(time);
    time.addListener(SWT.Selection, event -> playing().go(time.getSelection()));
    told = Labels.wrapped(this, Messages.get("sim.play.hint"), Fonts.BODY, ColorRole.MUTED);
    addListener(SWT.Dispose, event -> stop());
    refresh();
  }

  private static Button button(Composite row, String key, Runnable act) {
    Button button = new Button(row, SWT.PUSH);
    button.setText(Messages.get(key));
    button.setToolTipText(Messages.get(key + ".tip"));
    button.addListener(SWT.Selection, event -> act.run());
    return button;
  }

  /** Offers a film of an open drawing; ends what another one showed. */
  void offer(LifecycleEditor of, Film offered) {
    if (editor == of && film == offered) {
      return;
    }
    stop();
    editor = of;
    film = offered;
    int hours = film == null ? 1 : (int) Math.ceil(film.days() * DAY);
    time.setMaximum(hours);
    time.setPageIncrement(7 * DAY);
    time.setIncrement(DAY);
    refresh();
  }

  void stop() {
    if (player != null) {
      TokenPlayer ended = player;
      player = null;
      ended.stop();
    }
  }

  private TokenPlayer playing() {
    if (player == null) {
      player = new TokenPlayer(editor, film, this::refresh);
      player.speed(SPEEDS.get(speed.getSelectionIndex()));
      player.go(0);
    }
    return player;
  }

  private void toggle() {
    if (player != null && player.isPlaying()) {
      player.pause();
    } else {
      playing().play();
    }
  }

  private void refresh() {
    if (isDisposed()) {
      return;
    }
    if (player != null && player.isOver()) {
      player = null;
    }
    boolean isPossible = film != null && editor != null && editor.drawing() != null;
    play.setEnabled(isPossible);
    next.setEnabled(isPossible);
    time.setEnabled(isPossible);
    stop.setEnabled(player != null);
    boolean isPlaying = player != null && player.isPlaying();
    String word = Messages.get(isPlaying ? "sim.pause" : "sim.play");
    if (!word.equals(play.getText())) {
      play.setText(word);
      play.getParent().layout();
    }
    double hours = player == null ? 0 : player.at();
    time.setSelection((int) hours);
    Labels.set(clock, player == null ? "" : clock(hours));
    Labels.set(told, player == null ? Messages.get("sim.play.hint") : player.told());
  }

  private static String clock(double hours) {
    int day = (int) (hours / DAY);
    int minutes = (int) Math.round((hours - day * DAY) * 60);
    return Messages.get(
        "sim.clock",
        day + 1,
        Messages.get("sim.weekday." + day % 7),
        String.format(java.util.Locale.ROOT, "%02d:%02d", minutes / 60 % DAY, minutes % 60));
  }
}
