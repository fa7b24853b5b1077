package org.orrery.operations.runs;

import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.orrery.api.Run;
import org.orrery.api.RunMoment;
import org.orrery.operations.Messages;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Labels;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.text.Times;

/**
 * Goes through a run's past: a slider over its moments, by mouse and by the arrow keys, Page Up,
 * Page Down, Home and End; its right end is now, and stays now while the run goes on. UI thread.
 */
final class PastBar extends Composite {
  private final Consumer<Run> shown;
  private final Scale slider;
  private final Label told;
  private final Button now;
  private Run run;
  private RunPast past;
  private boolean isNow = true;
  private RunMoment chosen;

  /**
   * @param shown called with the run as it was, or as it is now
   */
  PastBar(Composite parent, Consumer<Run> shown) {
    super(parent, SWT.NONE);
    this.shown = shown;
    Skin.panel(this);
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 12;
    layout.marginHeight = 2;
    setLayout(layout);
    slider = Skin.panel(new Scale(this, SWT.HORIZONTAL));
    slider.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Spoken.as(slider, () -> NLS.bind(Messages.past_slider, words()));
    told = Skin.apply(new Label(this, SWT.NONE), ColorRole.PANEL, ColorRole.MUTED);
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, false, false);
    wide.widthHint = Letters.room(260);
    told.setLayoutData(wide);
    now = new Button(this, SWT.PUSH);
    now.setText(Messages.past_now);
    now.setToolTipText(Messages.past_nowTip);
    now.addListener(SWT.Selection, event -> choose(slider.getMaximum()));
    slider.addListener(SWT.Selection, event -> choose(slider.getSelection()));
  }

  /** Shows another run, or how the same one went on. */
  void show(Run current, RunPast newPast) {
    boolean isOther = run == null || !run.id().equals(current.id());
    run = current;
    past = newPast;
    if (isOther) {
      isNow = true;
    }
    int most = Math.max(1, past.size());
    slider.setMaximum(most);
    slider.setPageIncrement(Math.max(1, most / 10));
    slider.setEnabled(past.size() > 0);
    int place = isNow ? most : Math.max(0, past.at(chosen.at()));
    slider.setSelection(place);
    choose(place);
  }

  /** Goes to a moment, from 0; behind the last one is now. */
  void choose(int place) {
    if (past == null) {
      return;
    }
    slider.setSelection(place);
    isNow = place >= past.size();
    chosen = isNow ? null : past.moment(place);
    now.setEnabled(!isNow);
    Labels.set(told, words());
    told.setToolTipText(words());
    told.setForeground((isNow ? ColorRole.MUTED : ColorRole.WARNING).color());
    shown.accept(isNow ? run : past.run(place));
  }

  private String words() {
    return isNow || chosen == null
        ? Messages.past_isNow
        : NLS.bind(
            Messages.past_moment,
            new Object[] {
              Times.full(chosen.at()), past.name(chosen), StepWords.state(chosen.state())
            });
  }
}
