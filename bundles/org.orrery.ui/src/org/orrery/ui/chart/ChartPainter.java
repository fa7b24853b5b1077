package org.orrery.ui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Date;
import java.util.List;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.time.FixedMillisecond;
import org.jfree.data.time.TimeSeries;
import org.jfree.data.time.TimeSeriesCollection;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Theme;

/**
 * Paints a {@link ChartSpec} into image data; touches no SWT device, for any thread but the UI's.
 */
final class ChartPainter {
  private static final float[] DASH = {5f, 4f};
  private static final double HEADROOM = 0.12;

  private final Theme theme;
  private final float letters;

  /**
   * @param letters how much larger than usual letters are
   */
  ChartPainter(Theme theme, double letters) {
    this.theme = theme;
    this.letters = (float) letters;
  }

  /** Paints at {@code width} by {@code height} points with {@code zoom} per cent of pixels. */
  ChartImage paint(ChartSpec spec, int width, int height, int zoom) {
    Raster raster = new Raster(width, height, zoom);
    ChartRenderingInfo info = new ChartRenderingInfo();
    JFreeChart chart = chart(spec);
    raster.draw(
        graphics -> {
          chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height), info);
          new ChartLabels(graphics, font(Font.PLAIN, 10f * letters), this::awt)
              .write(spec, image(chart, info, null, zoom));
        });
    return image(chart, info, raster.data(), zoom);
  }

  private static ChartImage image(
      JFreeChart chart, ChartRenderingInfo info, ImageData data, int zoom) {
    XYPlot plot = (XYPlot) chart.getPlot();
    return new ChartImage(
        data,
        zoom,
        info.getPlotInfo().getDataArea(),
        plot.getDomainAxis().getRange(),
        plot.getRangeAxis().getRange());
  }

  private JFreeChart chart(ChartSpec spec) {
    TimeSeriesCollection values = new TimeSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
    int index = 0;
    for (ChartSpec.Line line : spec.lines()) {
      TimeSeries series = new TimeSeries(line.name());
      for (ChartSpec.Point point : line.points()) {
        if (Double.isFinite(point.value())) {
          series.addOrUpdate(new FixedMillisecond(Date.from(point.at())), point.value());
        }
      }
      values.addSeries(series);
      renderer.setSeriesPaint(index, awt(line.color()));
      renderer.setSeriesStroke(
          index, new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      double dot = line.points().size() > 120 ? 0 : 2.5;
      renderer.setSeriesShape(index, new Ellipse2D.Double(-dot, -dot, 2 * dot, 2 * dot));
      index++;
    }
    DateAxis time = new DateAxis();
    time.setStandardTickUnits(TimeTicks.units());
    NumberAxis axis = new NumberAxis(spec.unit().isBlank() ? null : spec.unit());
    XYPlot plot = new XYPlot(values, time, axis, renderer);
    style(plot, time, axis);
    range(spec, values, axis);
    time.setRange(timeRange(spec, time.getRange()));
    time.setTickLabelsVisible(values.getRangeBounds(true) != null);
    spec.thresholds().forEach(t -> plot.addRangeMarker(threshold(t), Layer.FOREGROUND));
    spec.marks().forEach(m -> plot.addDomainMarker(mark(m), Layer.BACKGROUND));
    JFreeChart chart =
        new JFreeChart(
            spec.title().isBlank() ? null : spec.title(),
            font(Font.BOLD, 12.5f * letters),
            plot,
            spec.lines().size() > 1);
    chart.setBackgroundPaint(awt(ColorRole.PAGE));
    chart.setPadding(new RectangleInsets(6, 4, 4, 12));
    if (chart.getTitle() != null) {
      chart.getTitle().setPaint(awt(ColorRole.TEXT));
    }
    if (chart.getLegend() != null) {
      chart.getLegend().setBackgroundPaint(awt(ColorRole.PAGE));
      chart.getLegend().setItemPaint(awt(ColorRole.MUTED));
      chart.getLegend().setItemFont(font(Font.PLAIN, 11f * letters));
      chart.getLegend().setFrame(BlockBorder.NONE);
    }
    return chart;
  }

  private void style(XYPlot plot, DateAxis time, NumberAxis axis) {
    plot.setBackgroundPaint(awt(ColorRole.PAGE));
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(awt(ColorRole.GRID));
    plot.setRangeGridlineStroke(new BasicStroke(1f));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    for (var each : List.of(time, axis)) {
      each.setTickLabelPaint(awt(ColorRole.MUTED));
      each.setTickLabelFont(font(Font.PLAIN, 10.5f * letters));
      each.setLabelPaint(awt(ColorRole.MUTED));
      each.setLabelFont(font(Font.PLAIN, 10.5f * letters));
      each.setAxisLinePaint(awt(ColorRole.BORDER));
      each.setTickMarkPaint(awt(ColorRole.BORDER));
    }
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
  }

  private static void range(ChartSpec spec, TimeSeriesCollection values, NumberAxis axis) {
    Range range = values.getRangeBounds(true);
    for (ChartSpec.Threshold threshold : spec.thresholds()) {
      range = Range.expandToInclude(range, threshold.value());
    }
    if (range == null) {
      range = new Range(0, 1);
    }
    if (spec.fromZero()) {
      range = Range.expandToInclude(range, 0);
    }
    double room = Math.max(range.getLength(), 1e-6 + Math.abs(range.getUpperBound()) * 0.02);
    double lower = spec.fromZero() && range.getLowerBound() >= 0 ? 0 : HEADROOM * room;
    axis.setRange(range.getLowerBound() - lower, range.getUpperBound() + HEADROOM * room);
  }

  private static Range timeRange(ChartSpec spec, Range values) {
    Range range = null;
    for (ChartSpec.Line line : spec.lines()) {
      for (ChartSpec.Point point : line.points()) {
        range = Range.expandToInclude(range, point.at().toEpochMilli());
      }
    }
    if (range == null) {
      return values;
    }
    double room = Math.max(range.getLength() * 0.03, 500);
    return new Range(range.getLowerBound() - room, range.getUpperBound() + room);
  }

  private ValueMarker threshold(ChartSpec.Threshold threshold) {
    ValueMarker marker = new ValueMarker(threshold.value());
    marker.setPaint(awt(threshold.color()));
    marker.setStroke(
        new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, DASH, 0));
    return marker;
  }

  private ValueMarker mark(ChartSpec.Mark mark) {
    ValueMarker marker = new ValueMarker(mark.at().toEpochMilli());
    marker.setPaint(awt(mark.color()));
    marker.setStroke(new BasicStroke(1f));
    return marker;
  }

  static Font font(int style, float size) {
    return new Font(Font.SANS_SERIF, style, 12).deriveFont(size);
  }

  private Color awt(ColorRole role) {
    RGB rgb = role.rgb(theme);
    return new Color(rgb.red, rgb.green, rgb.blue);
  }
}
