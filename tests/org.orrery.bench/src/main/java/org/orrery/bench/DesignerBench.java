package org.orrery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.sample.LifecycleGenerator;

/**
 * Frames of the designer with a drawing of 1,000 elements in the running workbench, in
 * milliseconds: {@code target/bench/designer.json} and a table with median and 95th percentile.
 */
public final class DesignerBench {
  private static final int ELEMENTS = 1_000;
  private static final int LONGEST_MINUTES = 15;
  private static final Map<String, String> NOTES =
      Map.of(
          "open", "from the call that opens the editor until the drawing is painted",
          "scroll", "one step of both scroll bars, painted",
          "zoom", "one change of the zoom between 10 and 200 %, painted",
          "drag", "one move of the mouse with a node held, painted",
          "drop", "the mouse is released: the move is made and painted",
          "edit-canvas", "from an edit until its problem is painted at the node",
          "edit-outline", "from an edit until its problem stands in the outline",
          "edit-problems-view", "from an edit until its problem stands in the Problems view");

  private static final String WORK = "processor time of the UI thread alone";

  private DesignerBench() {}

  /** Milliseconds on the wall and of the UI thread's work. */
  private record Sample(double wall, double work) {}

  /**
   * Measures once.
   *
   * @param args the top of the source tree
   */
  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]).toAbsolutePath();
    Path folder = FirstBench.empty(home.resolve("target/bench/designer"));
    Path drawing = folder.resolve("drawing.lifecycle");
    LifecycleFiles.save(LifecycleGenerator.generate(ELEMENTS, 1), drawing);
    FirstBench.say("designer: " + ELEMENTS + " elements in the running workbench");
    List<Figure> figures = figures(samples(folder, drawing));
    FirstBench.write(home.resolve("target/bench/designer.json"), figures);
    figures.forEach(figure -> System.out.println(FirstBench.row(figure)));
  }

  private static Map<String, List<Sample>> samples(Path folder, Path drawing) throws Exception {
    Path launcher = Path.of(System.getenv("ORRERY_WORKBENCH_LAUNCHER"));
    OwnConfiguration configuration =
        OwnConfiguration.of(launcher.getParent().getParent(), folder.resolve("configuration"))
            .with(
                "org.orrery.bench.probe",
                "designer",
                List.of(
                    "org.eclipse.ui",
                    "org.eclipse.ui.ide",
                    "org.eclipse.ui.views",
                    "org.eclipse.core.runtime",
                    "org.eclipse.core.resources",
                    "org.eclipse.gef",
                    "org.eclipse.draw2d",
                    "org.eclipse.emf.ecore",
                    "org.orrery.lifecycle",
                    "org.orrery.designer"),
                List.of("DesignerProbe", "ProblemProbe", "Frames"));
    Path written = folder.resolve("samples");
    Path log = folder.resolve("workbench.log");
    Process workbench =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dorrery.bench.drawing=" + drawing,
                "-Dorrery.bench.samples=" + written,
                "-jar",
                launcher.toString(),
                "-data",
                folder.resolve("workspace").toString(),
                "-configuration",
                configuration.folder().toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      if (!workbench.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || !Files.exists(written)) {
        throw new IllegalStateException("The workbench measured nothing; see " + log);
      }
    } finally {
      workbench.destroyForcibly();
    }
    return read(written, log);
  }

  private static Map<String, List<Sample>> read(Path written, Path log) throws IOException {
    Map<String, List<Sample>> samples = new LinkedHashMap<>();
    for (String line : Files.readAllLines(written)) {
      String[] parts = line.split(" ");
      if (!NOTES.containsKey(parts[0])) {
        throw new IllegalStateException("The workbench " + line + "; see " + log);
      }
      samples
          .computeIfAbsent(parts[0], n -> new ArrayList<>())
          .add(new Sample(Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
    }
    return samples;
  }

  private static List<Figure> figures(Map<String, List<Sample>> samples) {
    List<Figure> figures = new ArrayList<>();
    samples.forEach(
        (name, values) -> {
          String note = NOTES.get(name) + " (" + values.size() + " times)";
          figures.add(figure(name + " median", values, 0.5, Sample::wall, note));
          figures.add(figure(name + " 95th", values, 0.95, Sample::wall, ""));
          if (!name.startsWith("edit")) {
            figures.add(figure(name + " work median", values, 0.5, Sample::work, WORK));
            figures.add(figure(name + " work 95th", values, 0.95, Sample::work, ""));
          }
        });
    return figures;
  }

  private static Figure figure(
      String name, List<Sample> values, double share, ToDoubleFunction<Sample> part, String note) {
    double[] sorted = values.stream().mapToDouble(part).sorted().toArray();
    double value = sorted[(int) Math.round(share * (sorted.length - 1))];
    return Figure.of("designer", name, "ms", value, note);
  }
}
