package org.orrery.operations.health;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orrery.ui.Fonts;
import org.orrery.ui.Themes;

/** A state as a word on its soft colour. UI thread. */
final class StateBadge extends Composite {
  private final Label label;
  private String state = "unknown";

  StateBadge(Composite parent) {
    super(parent, SWT.NONE);
    setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
    FillLayout layout = new FillLayout();
    layout.marginWidth = 8;
    layout.marginHeight = 2;
    setLayout(layout);
    label = new Label(this, SWT.CENTER);
    label.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
    label.setFont(Fonts.STRONG.font());
    Themes.onChange(this, this::dress);
    dress();
  }

  void show(String shown) {
    state = shown;
    dress();
  }

  private void dress() {
    setBackground(States.softColor(state).color());
    label.setBackground(States.softColor(state).color());
    label.setForeground(States.color(state).color());
    label.setText(States.label(state));
  }
}
