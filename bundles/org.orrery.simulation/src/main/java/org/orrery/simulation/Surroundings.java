package org.orrery.simulation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.AtomicFile;
import org.orrery.lifecycle.format.DrawingsBeside;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;
import tools.jackson.databind.json.JsonMapper;

/**
 * What lies beside a drawing and matters to its simulation: the scenario of the same name, what a
 * server measured, and the drawings that it calls.
 */
public final class Surroundings {
  private static final String DRAWING = ".lifecycle";
  private static final String SCENARIO = ".scenario.json";
  private static final String MEASURED = ".measured.json";

  private Surroundings() {}

  /** Where the scenario of a drawing lies, whether there is one or not; empty for other files. */
  public static Optional<Path> scenarioOf(Path drawing) {
    return beside(drawing, SCENARIO);
  }

  /** Where measured times of a drawing lie, whether there are any or not; empty for other files. */
  public static Optional<Path> measuredOf(Path drawing) {
    return beside(drawing, MEASURED);
  }

  private static Optional<Path> beside(Path drawing, String ending) {
    String name = drawing.getFileName().toString();
    return name.endsWith(DRAWING)
        ? Optional.of(
            drawing.resolveSibling(name.substring(0, name.length() - DRAWING.length()) + ending))
        : Optional.empty();
  }

  /** The scenario in a file; without a file nothing is assumed. Faults name the file. */
  public static Scenario scenario(Path file) throws IOException, SimulationException {
    if (file == null) {
      return Scenario.empty();
    }
    try {
      return ScenarioReader.read(Files.readString(file, StandardCharsets.UTF_8));
    } catch (SimulationException e) {
      throw e.in(file.toString());
    }
  }

  /**
   * The scenario of a drawing, filled with what a server measured where that lies beside it.
   *
   * @param scenario its file, or null
   */
  public static Scenario scenario(Path scenario, Path drawing, Lifecycle own)
      throws IOException, SimulationException {
    Path measured = measuredOf(drawing).filter(Files::exists).orElse(null);
    return Measured.fill(scenario(scenario), scenario(measured), own);
  }

  /**
   * Lays what a server measured beside a drawing, when it measured any step.
   *
   * @param file where {@link #measuredOf} says
   * @return what was measured
   */
  public static Scenario keepMeasured(Path file, String json)
      throws IOException, SimulationException {
    Scenario measured = ScenarioReader.read(json);
    if (!measured.steps().isEmpty()) {
      String text = JsonMapper.shared().readTree(json).toPrettyString() + "\n";
      AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
    return measured;
  }

  /** Drawings of the same folder by id, when there is a step that calls one. */
  public static Map<String, Lifecycle> called(Path drawing, Lifecycle own) throws IOException {
    Map<String, Lifecycle> others = new HashMap<>();
    if (Elements.isCalling(own)) {
      for (Path each : DrawingsBeside.in(drawing.toAbsolutePath().getParent())) {
        Lifecycle lifecycle = LifecycleFiles.load(each);
        others.putIfAbsent(lifecycle.getId(), lifecycle);
      }
    }
    return others;
  }
}
