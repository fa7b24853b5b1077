package org.orrery.designer.thresholds;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjDoubleConsumer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orrery.designer.Messages;
import org.orrery.designer.thresholds.MeasuredValues.Measured;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Monitor;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Letters;
import org.orrery.ui.Services;
import org.orrery.ui.Skin;
import org.orrery.ui.UiThread;
import org.orrery.ui.chart.ChartSpec;
import org.orrery.ui.chart.ScaleWidget;
import org.orrery.ui.server.ServerDoor;
import org.orrery.ui.state.LoadState;
import org.orrery.ui.state.ViewLoader;
import org.orrery.ui.text.Figures;

/**
 * Warning and critical threshold of a monitor on their scale, beside the values that the server
 * measured of it and what it measures where nothing has changed, where one is connected; the lines
 * are dragged, and each drag is one edit. UI thread.
 */
public final class ThresholdPane {
  /** What a form edits beside which a scale is shown. */
  public static final List<EStructuralFeature> FEATURES =
      List.of(
          LifecyclePackage.eINSTANCE.getMonitor_Warning(),
          LifecyclePackage.eINSTANCE.getMonitor_Critical(),
          LifecyclePackage.eINSTANCE.getMonitor_Hysteresis());

  private static final int HEIGHT = 110;
  private static final int NARROW = 200;

  private final Composite body;
  private final Monitor monitor;
  private final Scale scale;
  private final String lifecycle;
  private final ScaleWidget widget;
  private final Label words;
  private final ViewLoader.Slot<List<Measured>> slot;
  private List<Measured> measured = List.of();
  private String state = "";

  /**
   * @param set gives the monitor a threshold, undoably
   */
  public ThresholdPane(
      Composite parent, Monitor monitor, String lifecycle, ObjDoubleConsumer<EAttribute> set) {
    this.monitor = monitor;
    this.lifecycle = lifecycle;
    scale = new Scale(monitor);
    body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(body);
    widget = new ScaleWidget(body, (line, value) -> set.accept(feature(line), value), this::words);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(NARROW, Letters.room(HEIGHT))
        .applyTo(widget);
    words = Skin.apply(new Label(body, SWT.WRAP), ColorRole.PANEL, ColorRole.MUTED);
    GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(words);
    slot = new ViewLoader(body, "thresholds").slot(this::loaded);
    Services.find(ServerDoor.class)
        .ifPresent(
            door -> {
              Runnable leave = door.onChange(() -> UiThread.post(body, this::load));
              body.addListener(SWT.Dispose, event -> leave.run());
            });
    load();
  }

  public Composite body() {
    return body;
  }

  /** Shows the thresholds as they are now. */
  public void refresh() {
    widget.setSpec(scale.spec(values(), reference()));
    String now = words();
    if (!now.equals(words.getText())) {
      words.setText(now.replace("&", "&&"));
      words.getParent().layout();
    }
  }

  private void load() {
    Optional<MeasuredValues> service = Services.find(MeasuredValues.class);
    boolean isSignedIn =
        Services.find(ServerDoor.class).map(ServerDoor::person).orElse("").length() > 0;
    if (service.isEmpty() || !isSignedIn) {
      slot.forget();
      measured = List.of();
      state = Messages.get("threshold.signIn");
      refresh();
      return;
    }
    String id = monitor.getId();
    slot.load(() -> service.get().of(lifecycle, id));
  }

  private void loaded(LoadState<List<Measured>> now) {
    switch (now) {
      case LoadState.Loading<List<Measured>> loading -> state = Messages.get("threshold.loading");
      case LoadState.Done<List<Measured>> done -> {
        measured = done.value();
        state = values().isEmpty() ? Messages.get("threshold.nothing") : "";
      }
      case LoadState.Offline<List<Measured>> offline -> state = offline.failure().message();
      case LoadState.Failed<List<Measured>> failed -> state = failed.failure().message();
      case LoadState.Cancelled<List<Measured>> cancelled -> state = "";
    }
    refresh();
  }

  private List<Double> values() {
    return measured.stream().flatMap(each -> each.values().stream()).toList();
  }

  private List<Double> reference() {
    return measured.stream().flatMap(each -> each.reference().stream()).toList();
  }

  private String words() {
    StringBuilder text = new StringBuilder();
    if (!scale.isSet()) {
      text.append(Messages.get("threshold.none")).append(' ');
    } else if (scale.isAgainstMetric()) {
      text.append(Messages.get("threshold.against")).append(' ');
    }
    List<Double> values = values();
    if (!values.isEmpty()) {
      String models = String.join(", ", measured.stream().map(Measured::model).toList());
      text.append(
              Messages.get("threshold.values", values.size(), models, least(values), most(values)))
          .append(' ');
      if (scale.isSet()) {
        text.append(beyond("threshold.beyond", values)).append(' ');
      }
    }
    List<Double> reference = reference();
    if (!reference.isEmpty()) {
      text.append(
              Messages.get(
                  "threshold.reference", reference.size(), least(reference), most(reference)))
          .append(' ');
      if (scale.isSet()) {
        text.append(beyond("threshold.falsely", reference)).append(' ');
      }
    }
    return text.append(state).toString().strip();
  }

  private static EAttribute feature(ChartSpec.Threshold line) {
    LifecyclePackage language = LifecyclePackage.eINSTANCE;
    return line.color() == ColorRole.CRITICAL
        ? language.getMonitor_Critical()
        : language.getMonitor_Warning();
  }

  private String beyond(String key, List<Double> values) {
    return Messages.get(
        key,
        scale.beyond(values, monitor.getWarning()),
        scale.beyond(values, monitor.getCritical()));
  }

  private static String least(List<Double> values) {
    return number(values.stream().mapToDouble(Double::doubleValue).min().getAsDouble());
  }

  private static String most(List<Double> values) {
    return number(values.stream().mapToDouble(Double::doubleValue).max().getAsDouble());
  }

  private static String number(double value) {
    return new DecimalFormat("0.####", DecimalFormatSymbols.getInstance(Figures.form()))
        .format(value);
  }
}
