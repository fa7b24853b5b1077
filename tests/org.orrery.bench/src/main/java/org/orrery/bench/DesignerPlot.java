package org.orrery.bench;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/** A chart of each act: its median in the designer and in bpmn-js, by the size of the drawing. */
final class DesignerPlot {
  private static final String MEDIAN = " median";
  private static final int WIDTH = 900;
  private static final int HEIGHT = 600;

  private DesignerPlot() {}

  static void write(Path folder, List<Figure> figures) throws IOException {
    Map<String, DefaultCategoryDataset> acts = new LinkedHashMap<>();
    for (Figure figure : figures) {
      if (figure.name().endsWith(MEDIAN) && !figure.name().contains(" work")) {
        String act = figure.name().substring(0, figure.name().length() - MEDIAN.length());
        DefaultCategoryDataset bars =
            acts.computeIfAbsent(act, name -> new DefaultCategoryDataset());
        bars.addValue(figure.value(), "Orrery", figure.group());
        if (!Double.isNaN(figure.bare())) {
          bars.addValue(figure.bare(), "bpmn-js", figure.group());
        }
      }
    }
    for (Map.Entry<String, DefaultCategoryDataset> act : acts.entrySet()) {
      Path file = folder.resolve(act.getKey() + ".png");
      ChartUtils.saveChartAsPNG(file.toFile(), chart(act.getKey(), act.getValue()), WIDTH, HEIGHT);
    }
  }

  private static JFreeChart chart(String act, DefaultCategoryDataset bars) {
    BarRenderer renderer = new BarRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    CategoryPlot plot =
        new CategoryPlot(
            bars,
            new CategoryAxis("elements of the drawing"),
            new LogAxis("until it is painted [ms]"),
            renderer);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    JFreeChart chart = new JFreeChart(act, plot);
    chart.setBackgroundPaint(Color.WHITE);
    return chart;
  }
}
