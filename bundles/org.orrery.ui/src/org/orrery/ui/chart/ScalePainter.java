package org.orrery.ui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.statistics.HistogramDataset;
import org.jfree.data.statistics.HistogramType;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Theme;

/** Paints a {@link ScaleSpec}; touches no SWT device, for any thread but the UI's. */
final class ScalePainter {
  private static final double ROOM = 0.15;
  private static final double ROOM_FOR_LABELS = 0.5;
  private static final int LEAST_BINS = 6;
  private static final int MOST_BINS = 40;
  private static final int LABEL_ROW = 14;

  /** Of 255: values and reference lie over each other. */
  private static final int SEEN_THROUGH = 170;

  private final Theme theme;
  private final float letters;

  /**
   * @param letters how much larger than usual letters are
   */
  ScalePainter(Theme theme, double letters) {
    this.theme = theme;
    this.letters = (float) letters;
  }

  /** Paints at {@code width} by {@code height} points with {@code zoom} per cent of pixels. */
  ScaleImage paint(ScaleSpec spec, int width, int height, int zoom) {
    Raster raster = new Raster(width, height, zoom);
    ChartRenderingInfo info = new ChartRenderingInfo();
    JFreeChart chart = chart(spec);
    raster.draw(
        graphics -> chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height), info));
    Range range = ((XYPlot) chart.getPlot()).getDomainAxis().getRange();
    return new ScaleImage(raster.data(), zoom, info.getPlotInfo().getDataArea(), range);
  }

  private JFreeChart chart(ScaleSpec spec) {
    HistogramDataset bars = new HistogramDataset();
    bars.setType(HistogramType.SCALE_AREA_TO_1);
    XYBarRenderer renderer = bars();
    add(bars, renderer, "reference", spec.reference(), ColorRole.NEUTRAL);
    add(bars, renderer, "values", spec.values(), ColorRole.SERIES_1);
    NumberAxis scale = new NumberAxis(spec.unit().isBlank() ? null : spec.unit());
    NumberAxis count = new NumberAxis();
    count.setVisible(false);
    count.setUpperMargin(ROOM_FOR_LABELS);
    XYPlot plot = new XYPlot(bars, scale, count, renderer);
    style(plot, scale);
    scale.setRange(range(spec));
    if (bars.getSeriesCount() == 0) {
      count.setRange(0, 1);
    }
    zones(plot, spec, scale.getRange());
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(awt(ColorRole.PAGE));
    chart.setPadding(new RectangleInsets(2, 8, 2, 8));
    return chart;
  }

  private void add(
      HistogramDataset bars,
      XYBarRenderer renderer,
      String name,
      List<Double> measured,
      ColorRole color) {
    if (measured.isEmpty()) {
      return;
    }
    double[] values = measured.stream().mapToDouble(Double::doubleValue).toArray();
    int bins = Math.clamp((int) Math.sqrt(values.length) * 2L, LEAST_BINS, MOST_BINS);
    bars.addSeries(name, values, bins);
    Color full = awt(color);
    renderer.setSeriesPaint(
        bars.getSeriesCount() - 1,
        new Color(full.getRed(), full.getGreen(), full.getBlue(), SEEN_THROUGH));
  }

  private static XYBarRenderer bars() {
    XYBarRenderer renderer = new XYBarRenderer(0.08);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    return renderer;
  }

  private void style(XYPlot plot, NumberAxis scale) {
    plot.setBackgroundPaint(awt(ColorRole.PAGE));
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    Font font = ChartPainter.font(Font.PLAIN, 10.5f * letters);
    scale.setTickLabelPaint(awt(ColorRole.MUTED));
    scale.setTickLabelFont(font);
    scale.setLabelPaint(awt(ColorRole.MUTED));
    scale.setLabelFont(font);
    scale.setAxisLinePaint(awt(ColorRole.BORDER));
    scale.setTickMarkPaint(awt(ColorRole.BORDER));
  }

  private static Range range(ScaleSpec spec) {
    Range range = new Range(0, 0);
    for (double value : spec.values()) {
      range = Range.expandToInclude(range, value);
    }
    for (double value : spec.reference()) {
      range = Range.expandToInclude(range, value);
    }
    for (ChartSpec.Threshold threshold : spec.thresholds()) {
      range = Range.expandToInclude(range, threshold.value());
    }
    double room = range.getLength() == 0 ? 1 : range.getLength() * ROOM;
    double below = range.getLowerBound() < 0 ? room : 0;
    return new Range(range.getLowerBound() - below, range.getUpperBound() + room);
  }

  private void zones(XYPlot plot, ScaleSpec spec, Range range) {
    List<ChartSpec.Threshold> thresholds = spec.thresholds();
    for (int i = 0; i < thresholds.size(); i++) {
      ChartSpec.Threshold from = thresholds.get(i);
      boolean isLast = i + 1 == thresholds.size();
      double end = spec.isUpperBad() ? range.getUpperBound() : range.getLowerBound();
      double to = isLast ? end : thresholds.get(i + 1).value();
      IntervalMarker zone =
          new IntervalMarker(Math.min(from.value(), to), Math.max(from.value(), to));
      zone.setPaint(awt(soft(from.color())));
      zone.setAlpha(1f);
      plot.addDomainMarker(zone, Layer.BACKGROUND);
      plot.addDomainMarker(line(from, i, spec, range), Layer.FOREGROUND);
    }
  }

  private ValueMarker line(ChartSpec.Threshold threshold, int row, ScaleSpec spec, Range range) {
    ValueMarker line = new ValueMarker(threshold.value());
    line.setPaint(awt(threshold.color()));
    line.setStroke(new BasicStroke(2f));
    line.setAlpha(1f);
    line.setLabel(threshold.label());
    line.setLabelFont(ChartPainter.font(Font.PLAIN, 10f * letters));
    line.setLabelPaint(awt(threshold.color()));
    line.setLabelBackgroundColor(new Color(0, 0, 0, 0));
    boolean isRight = threshold.value() > range.getCentralValue();
    line.setLabelAnchor(isRight ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
    line.setLabelTextAnchor(isRight ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
    line.setLabelOffset(new RectangleInsets(2 + row * (double) LABEL_ROW * letters, 4, 2, 4));
    return line;
  }

  private static ColorRole soft(ColorRole color) {
    return color == ColorRole.CRITICAL ? ColorRole.CRITICAL_SOFT : ColorRole.WARNING_SOFT;
  }

  private Color awt(ColorRole role) {
    RGB rgb = role.rgb(theme);
    return new Color(rgb.red, rgb.green, rgb.blue);
  }
}
