package org.orrery.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.orrery.compiler.Compiler;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.sample.LifecycleGenerator;

/**
 * Frames of the designer in the running workbench, beside bpmn-js' modeler in Chromium with the
 * same drawing compiled, in milliseconds: {@code target/bench/designer.json} and a table.
 */
public final class DesignerBench {
  private static final List<Integer> SIZES = List.of(100, 1_000, 3_000, 9_000);
  private static final int USUAL = 1_000;
  private static final int LONGEST_MINUTES = 15;
  private static final String MEMORY = "memory";
  private static final Map<String, String> NOTES = notes();

  private DesignerBench() {}

  private static Map<String, String> notes() {
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put("open", "until the drawing is shown");
    notes.put("pan", "one step of both scroll bars");
    notes.put("zoom", "one change between 10 and 200 %");
    notes.put("fit", "from 100 % until the whole drawing is seen");
    notes.put("drag", "one move of the mouse with a node held");
    notes.put("drop", "the mouse is released: the move is made");
    notes.put("delete", "a step with its lines goes");
    notes.put("undo", "and comes back");
    notes.put("select-all", "everything is selected");
    notes.put("space", "half of all moves right by the space tool");
    notes.put(MEMORY, "resident, with all processes; the workbench as a whole beside the browser");
    notes.put("edit-canvas", "from an edit until its problem is painted at the node");
    notes.put("edit-outline", "from an edit until its problem stands in the outline");
    notes.put("edit-problems-view", "from an edit until its problem stands in the Problems view");
    return notes;
  }

  /**
   * Measures once.
   *
   * @param args the top of the source tree; sizes to measure, all when there are none
   */
  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]).toAbsolutePath();
    List<Integer> sizes =
        args.length == 1 ? SIZES : Stream.of(args).skip(1).map(Integer::valueOf).toList();
    Path folder = FirstBench.empty(home.resolve("target/bench/designer"));
    List<Figure> figures = new ArrayList<>();
    for (int size : sizes) {
      FirstBench.say("designer: " + size + " elements in the running workbench");
      figures.addAll(measured(home, Files.createDirectories(folder.resolve("" + size)), size));
    }
    FirstBench.write(home.resolve("target/bench/designer.json"), figures);
    DesignerPlot.write(folder, figures);
    figures.forEach(figure -> System.out.println(FirstBench.row(figure, "bpmn-js")));
  }

  private static List<Figure> measured(Path home, Path folder, int size) throws Exception {
    Lifecycle generated = LifecycleGenerator.generate(size, 1);
    Path drawing = folder.resolve("drawing.lifecycle");
    LifecycleFiles.save(generated, drawing);
    Path bpmn = Files.write(folder.resolve("drawing.bpmn"), Compiler.bpmn(generated));
    int openings = size > USUAL ? 5 : 15;
    int count = size > USUAL ? 30 : 150;
    Map<String, List<Frame>> ours = ours(folder, drawing, openings, count, size == USUAL);
    FirstBench.say("designer: the same in bpmn-js");
    return figures(size, ours, BpmnJs.frames(home, folder, bpmn, openings, count, known()));
  }

  private static Set<String> known() {
    return NOTES.keySet();
  }

  private static Map<String, List<Frame>> ours(
      Path folder, Path drawing, int openings, int count, boolean problems) throws Exception {
    Path launcher = Path.of(System.getenv("ORRERY_WORKBENCH_LAUNCHER"));
    OwnConfiguration configuration = configuration(launcher, folder);
    Path written = folder.resolve("samples");
    Path log = folder.resolve("workbench.log");
    Process workbench =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dorrery.bench.drawing=" + drawing,
                "-Dorrery.bench.samples=" + written,
                "-Dorrery.bench.openings=" + openings,
                "-Dorrery.bench.frames=" + count,
                "-Dorrery.bench.problems=" + problems,
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
    return Frame.read(written, known(), log);
  }

  private static OwnConfiguration configuration(Path launcher, Path folder) throws Exception {
    return OwnConfiguration.of(launcher.getParent().getParent(), folder.resolve("configuration"))
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
  }

  private static List<Figure> figures(
      int size, Map<String, List<Frame>> ours, Map<String, List<Frame>> theirs) {
    String group = Integer.toString(size);
    List<Figure> figures = new ArrayList<>();
    ours.forEach(
        (act, frames) -> {
          List<Frame> others = theirs.getOrDefault(act, List.of());
          String note = NOTES.get(act) + " (" + frames.size() + " times)";
          if (act.equals(MEMORY)) {
            figures.add(figure(group, act, "MB", frames, others, 0.5, false, note));
            return;
          }
          figures.add(figure(group, act + " median", "ms", frames, others, 0.5, false, note));
          figures.add(figure(group, act + " 95th", "ms", frames, others, 0.95, false, ""));
          if (!act.startsWith("edit")) {
            String work = "processor time of the thread that shows it";
            figures.add(figure(group, act + " work median", "ms", frames, others, 0.5, true, work));
            figures.add(figure(group, act + " work 95th", "ms", frames, others, 0.95, true, ""));
          }
        });
    return figures;
  }

  private static Figure figure(
      String group,
      String name,
      String unit,
      List<Frame> ours,
      List<Frame> theirs,
      double share,
      boolean work,
      String note) {
    return Figure.beside(
        group,
        name,
        unit,
        Frame.quantile(ours, share, work ? Frame::work : Frame::wall),
        Frame.quantile(theirs, share, work ? Frame::work : Frame::wall),
        note);
  }
}
