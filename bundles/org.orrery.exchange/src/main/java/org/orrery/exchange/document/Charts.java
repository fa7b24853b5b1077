package org.orrery.exchange.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.category.StatisticalBarRenderer;
import org.jfree.data.statistics.DefaultStatisticalCategoryDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.w3c.dom.Document;

/** Charts as SVG, drawn by JFreeChart; dark ink on white, for screen and paper. */
final class Charts {
  private static final Color INK = new Color(0x1F5FA8);
  private static final Color GRID = new Color(0xC8C8C8);
  private static final int WIDTH = 760;
  private static final int LINE_HEIGHT = 280;
  private static final int BAR_HEIGHT = 26;
  private static final int AROUND_BARS = 90;

  /** The shares that values at these places of a list of quantiles stand for. */
  private static final int STEP = 5;

  private Charts() {}

  /**
   * A bar with half of the 95 % interval of its value.
   *
   * @param half NaN when it is not known
   */
  record Bar(String name, double value, double half) {}

  /**
   * Which share of all does not exceed a value.
   *
   * @param share what is told upwards
   * @param quantiles of 5 %, 10 % and so on
   */
  static String shares(
      String title, String unit, String share, List<Double> quantiles, Locale language) {
    XYSeries line = new XYSeries(title);
    for (int i = 0; i < quantiles.size(); i++) {
      line.add(quantiles.get(i).doubleValue(), (i + 1) * STEP);
    }
    JFreeChart chart =
        ChartFactory.createXYLineChart(
            title,
            unit,
            share,
            new XYSeriesCollection(line),
            PlotOrientation.VERTICAL,
            false,
            false,
            false);
    XYPlot plot = chart.getXYPlot();
    plot.setBackgroundPaint(Color.WHITE);
    plot.setDomainGridlinePaint(GRID);
    plot.setRangeGridlinePaint(GRID);
    plot.getRenderer().setSeriesPaint(0, INK);
    plot.getRenderer().setSeriesStroke(0, new BasicStroke(2));
    ((NumberAxis) plot.getDomainAxis()).setAutoRangeIncludesZero(true);
    plot.getDomainAxis().setStandardTickUnits(NumberAxis.createStandardTickUnits(language));
    plot.getRangeAxis().setRange(0, 100);
    return svg(chart, LINE_HEIGHT);
  }

  /** A bar for each, in the order given. */
  static String bars(String title, String unit, List<Bar> bars, Locale language) {
    DefaultStatisticalCategoryDataset data = new DefaultStatisticalCategoryDataset();
    Set<String> names = new HashSet<>();
    for (Bar bar : bars) {
      double half = Double.isNaN(bar.half()) ? 0 : bar.half();
      data.add(Double.isNaN(bar.value()) ? 0 : bar.value(), half, title, ownName(bar, names));
    }
    JFreeChart chart =
        ChartFactory.createBarChart(
            title, null, unit, data, PlotOrientation.HORIZONTAL, false, false, false);
    CategoryPlot plot = chart.getCategoryPlot();
    StatisticalBarRenderer renderer = new StatisticalBarRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setSeriesPaint(0, INK);
    renderer.setErrorIndicatorPaint(Color.BLACK);
    plot.setRenderer(renderer);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setRangeGridlinePaint(GRID);
    plot.getRangeAxis().setStandardTickUnits(NumberAxis.createStandardTickUnits(language));
    plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(0.4f);
    return svg(chart, AROUND_BARS + BAR_HEIGHT * bars.size());
  }

  /** Two steps may have one name, but a chart tells its bars apart by theirs. */
  private static String ownName(Bar bar, Set<String> names) {
    String name = bar.name();
    while (!names.add(name)) {
      name += " ";
    }
    return name;
  }

  private static String svg(JFreeChart chart, int height) {
    chart.setBackgroundPaint(Color.WHITE);
    Document document =
        SVGDOMImplementation.getDOMImplementation()
            .createDocument(SVGDOMImplementation.SVG_NAMESPACE_URI, "svg", null);
    String own = "c" + Integer.toHexString(chart.getTitle().getText().hashCode()) + "-";
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setIDGenerator(
        new SVGIDGenerator() {
          @Override
          public String generateID(String prefix) {
            return super.generateID(own + prefix);
          }
        });
    context.setComment("");
    SVGGraphics2D graphics = new SVGGraphics2D(context, false);
    graphics.setSVGCanvasSize(new Dimension(WIDTH, height));
    chart.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
    StringWriter out = new StringWriter();
    try {
      graphics.stream(out, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().replace("genericDefs", own + "defs");
  }
}
