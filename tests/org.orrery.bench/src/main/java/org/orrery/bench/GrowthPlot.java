package org.orrery.bench;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * The times over the sizes, both axes logarithmic, so that a power of the size is a straight line.
 */
final class GrowthPlot {
  private static final int WIDTH = 1400;
  private static final int HEIGHT = 900;

  private GrowthPlot() {}

  static void write(Path file, List<Measured> measured) throws IOException {
    XYSeriesCollection lines = new XYSeriesCollection();
    for (Measured each : measured) {
      XYSeries line = new XYSeries(each.operation().strip());
      each.samples().forEach((size, sample) -> line.add((double) size, sample.work()));
      lines.addSeries(line);
    }
    XYPlot plot =
        new XYPlot(
            lines,
            new LogAxis("elements of the drawing"),
            new LogAxis("processor time [ms]"),
            new XYLineAndShapeRenderer());
    plot.setBackgroundPaint(Color.WHITE);
    plot.setDomainGridlinePaint(Color.LIGHT_GRAY);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    JFreeChart chart = new JFreeChart("Growth with the size of the drawing", plot);
    chart.setBackgroundPaint(Color.WHITE);
    ChartUtils.saveChartAsPNG(file.toFile(), chart, WIDTH, HEIGHT);
  }
}
