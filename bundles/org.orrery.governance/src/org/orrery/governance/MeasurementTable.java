package org.orrery.governance;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.widgets.Composite;
import org.orrery.api.ModelVersion.Measurement;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Images;
import org.orrery.ui.table.DataTable;
import org.orrery.ui.text.Figures;

/** What was measured on a version, each value against its threshold; the failed ones first. */
public final class MeasurementTable {
  private final DataTable<Measurement> table;

  public MeasurementTable(Composite parent) {
    table = new DataTable<>(parent, m -> m.test() + m.metric() + m.attribute());
    table
        .column(Messages.measurement_test, 160, MeasurementTable::name)
        .grow(2)
        .image(MeasurementTable::image);
    table.column(Messages.measurement_kind, 100, Measurement::kind).grow(1);
    table
        .column(Messages.measurement_value, 90, MeasurementTable::value)
        .color(MeasurementTable::color)
        .order(Comparator.comparingDouble(Measurement::value));
    table.column(Messages.measurement_threshold, 100, MeasurementTable::threshold);
    table
        .column(Messages.measurement_result, 110, MeasurementTable::result)
        .color(MeasurementTable::color);
    table.order(
        Comparator.comparing(Measurement::passed)
            .thenComparing(m -> m.threshold() == null)
            .thenComparing(MeasurementTable::name));
  }

  /** Shows these measurements. */
  public void show(List<Measurement> measurements) {
    table.setItems(measurements);
  }

  private static String name(Measurement measurement) {
    String name = measurement.name() == null ? measurement.test() : measurement.name();
    String attribute = measurement.attribute() == null ? "" : measurement.attribute();
    String stem = attribute.split("-")[0].toLowerCase(Locale.ROOT);
    return stem.isEmpty() || name.toLowerCase(Locale.ROOT).contains(stem)
        ? name
        : name + " (" + attribute + ")";
  }

  private static String threshold(Measurement measurement) {
    return measurement.threshold() == null
        ? ""
        : Words.operator(measurement.operator())
            + " "
            + Figures.beside(measurement.threshold(), measurement.value(), measurement.unit());
  }

  private static String value(Measurement measurement) {
    return measurement.threshold() == null
        ? Figures.value(measurement.value(), measurement.unit())
        : Figures.beside(measurement.value(), measurement.threshold(), measurement.unit());
  }

  private static String result(Measurement measurement) {
    if (measurement.threshold() == null) {
      return Messages.measurement_informative;
    }
    return measurement.passed() ? Messages.measurement_passed : Messages.measurement_failed;
  }

  private static Images image(Measurement measurement) {
    if (measurement.threshold() == null) {
      return Images.INFO;
    }
    return measurement.passed()
        ? Images.OK
        : isWarning(measurement) ? Images.WARNING : Images.ERROR;
  }

  private static ColorRole color(Measurement measurement) {
    if (measurement.threshold() == null) {
      return null;
    }
    return measurement.passed()
        ? ColorRole.GOOD
        : isWarning(measurement) ? ColorRole.WARNING : ColorRole.CRITICAL;
  }

  private static boolean isWarning(Measurement measurement) {
    return "warning".equals(measurement.severity());
  }
}
