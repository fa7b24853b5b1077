package org.orrery.designer.simulate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Spinner;
import org.orrery.designer.Messages;
import org.orrery.simulation.Options;
import org.orrery.ui.BarLayout;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Labels;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;

/** How much is simulated, and how far it is. UI thread. */
final class SimulationBar extends Composite {
  private static final int MOST_DAYS = 36_500;

  private final Button run;
  private final Spinner days;
  private final Spinner seed;
  private final Combo heat;
  private final ProgressBar progress;
  private final CLabel status;
  private boolean isRunning;

  /**
   * @param onRun is called to begin and to cancel
   */
  SimulationBar(Composite parent, Runnable onRun, Runnable onHeat) {
    super(parent, SWT.NONE);
    Skin.page(this);
    setLayout(new BarLayout(8, 4));
    run = new Button(this, SWT.PUSH);
    run.addListener(SWT.Selection, event -> onRun.run());
    days = spinner("sim.days", 365, 1, MOST_DAYS, 30);
    seed = spinner("sim.seed", 1, 1, Integer.MAX_VALUE, 1);
    Label label = Labels.of(this, Messages.get("sim.heat"), Fonts.BODY, ColorRole.MUTED);
    heat = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
    for (Heat each : Heat.values()) {
      heat.add(each.label());
    }
    heat.select(0);
    heat.addListener(SWT.Selection, event -> onHeat.run());
    Spoken.by(label, heat);
    progress = new ProgressBar(this, SWT.HORIZONTAL);
    progress.setLayoutData(new BarLayout.Item(120, 6, false));
    status = Skin.apply(new CLabel(this, SWT.NONE), ColorRole.PAGE, ColorRole.MUTED);
    status.setFont(Fonts.BODY.font());
    status.setLayoutData(BarLayout.Item.restFrom(80));
    running(false);
  }

  private Spinner spinner(String key, int value, int least, int most, int step) {
    Label label = Labels.of(this, Messages.get(key), Fonts.BODY, ColorRole.MUTED);
    Spinner spinner = new Spinner(this, SWT.BORDER);
    spinner.setValues(value, least, most, 0, step, 10 * step);
    spinner.setToolTipText(Messages.get(key + ".tip"));
    Spoken.by(label, spinner);
    return spinner;
  }

  Options options() {
    return Options.usual().withDays(days.getSelection()).withSeed(seed.getSelection());
  }

  Heat heat() {
    return Heat.values()[heat.getSelectionIndex()];
  }

  boolean isRunning() {
    return isRunning;
  }

  void possible(boolean isPossible) {
    run.setEnabled(isPossible);
  }

  void running(boolean now) {
    isRunning = now;
    run.setText(Messages.get(now ? "sim.cancel" : "sim.run"));
    run.setToolTipText(Messages.get(now ? "sim.cancel.tip" : "sim.run.tip"));
    progress.setSelection(0);
    progress.setVisible(now);
    BarLayout.changed(this);
  }

  void progress(int done, int most) {
    progress.setMaximum(most);
    progress.setSelection(done);
  }

  void say(String text) {
    status.setText(text.replace("&", "&&"));
    status.setToolTipText(text);
  }

  void take() {
    run.setFocus();
  }
}
