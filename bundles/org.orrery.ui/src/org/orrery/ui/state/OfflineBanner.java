package org.orrery.ui.state;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Images;
import org.orrery.ui.Messages;
import org.orrery.ui.Skin;
import org.orrery.ui.text.Times;

/** A line that says that values are old, and how old; counts on while it is seen. */
final class OfflineBanner extends Composite {
  private static final int TICK_MILLIS = 1000;

  private final Label text;
  private Instant at;

  OfflineBanner(Composite parent) {
    super(parent, SWT.NONE);
    Skin.apply(this, ColorRole.WARNING_SOFT, ColorRole.WARNING);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 12;
    setLayout(layout);
    Label icon = Skin.apply(new Label(this, SWT.NONE), ColorRole.WARNING_SOFT, ColorRole.WARNING);
    icon.setImage(Images.OFFLINE.image());
    text = Skin.apply(new Label(this, SWT.WRAP), ColorRole.WARNING_SOFT, ColorRole.WARNING);
    text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
  }

  void show(Instant valuesOf) {
    at = valuesOf;
    setHidden(false);
    tick();
  }

  void hide() {
    at = null;
    setHidden(true);
  }

  private void tick() {
    if (isDisposed() || at == null) {
      return;
    }
    text.setText(NLS.bind(Messages.state_stale, Times.age(Duration.between(at, Instant.now()))));
    getDisplay().timerExec(TICK_MILLIS, this::tick);
  }

  private void setHidden(boolean hidden) {
    if (getLayoutData() instanceof GridData data && data.exclude != hidden) {
      data.exclude = hidden;
      setVisible(!hidden);
      getParent().layout();
    }
  }
}
