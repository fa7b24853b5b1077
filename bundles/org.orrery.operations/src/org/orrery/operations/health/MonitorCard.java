package org.orrery.operations.health;

import java.time.Instant;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orrery.api.ModelHealth.MonitorHealth;
import org.orrery.api.Series;
import org.orrery.operations.Messages;
import org.orrery.ui.Badge;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.chart.ChartWidget;
import org.orrery.ui.text.Figures;
import org.orrery.ui.text.Times;

/** One monitor: its name, state, latest value and chart. UI thread. */
final class MonitorCard extends Composite {
  private final Label value;
  private final Badge state;
  private final Label limits;
  private final ChartWidget chart;

  MonitorCard(Composite parent) {
    super(parent, SWT.NONE);
    Skin.page(this);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 10;
    layout.marginHeight = 8;
    layout.verticalSpacing = 2;
    setLayout(layout);
    chart = new ChartWidget(this);
    GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
    data.heightHint = Letters.room(190);
    data.widthHint = Letters.room(320);
    chart.setLayoutData(data);
    value = Skin.page(new Label(this, SWT.NONE));
    value.setFont(Fonts.HEADING.font());
    value.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    state = new Badge(this);
    state.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    limits = Skin.apply(new Label(this, SWT.NONE), ColorRole.PAGE, ColorRole.MUTED);
    limits.setFont(Fonts.SMALL.font());
    limits.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
  }

  void show(MonitorHealth monitor, Series series) {
    value.setText(
        monitor.value() == null
            ? Messages.health_noValue
            : Figures.value(monitor.value(), monitor.unit()));
    state.set(States.label(monitor.state()), States.tone(monitor.state()));
    limits.setText(limits(monitor));
    limits.setToolTipText(limits.getText());
    chart.setSpec(HealthChart.of(monitor, series));
    layout();
  }

  private static String limits(MonitorHealth monitor) {
    if (monitor.at() == null && monitor.since() != null) {
      return NLS.bind(
          Messages.health_noData,
          new Object[] {
            limit(monitor, monitor.warning()),
            limit(monitor, monitor.critical()),
            monitor.version(),
            Times.at(monitor.since())
          });
    }
    return NLS.bind(
        Messages.health_limits,
        new Object[] {
          limit(monitor, monitor.warning()),
          limit(monitor, monitor.critical()),
          monitor.at() == null
              ? Messages.health_notMeasured
              : Times.ago(monitor.at(), Instant.now())
        });
  }

  private static String limit(MonitorHealth monitor, Double value) {
    return value == null
        ? "–"
        : ("higher-is-better".equals(monitor.direction()) ? "< " : "> ")
            + Figures.value(value, monitor.unit());
  }
}
