package org.orrery.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What is assumed by the kind of a step where neither scenario nor drawing says it. */
final class Defaults {
  /** A scenario whose steps are kinds of the language. */
  static final Scenario SCENARIO = read();

  private Defaults() {}

  private static Scenario read() {
    try (InputStream in = Defaults.class.getResourceAsStream("defaults.json")) {
      return ScenarioReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SimulationException e) {
      throw new IllegalStateException("The bundle's own defaults are broken.", e);
    }
  }

  /** A distribution of times for people. */
  static String told(Distribution time) {
    String kind =
        switch (time) {
          case Distribution.Constant ignored -> "always";
          case Distribution.Uniform ignored -> "uniform, mean";
          case Distribution.Exponential ignored -> "exponential, mean";
          case Distribution.Triangular ignored -> "triangular, mean";
          case Distribution.LogNormal ignored -> "log-normal, mean";
          case Distribution.Empirical ignored -> "measured, mean";
        };
    return kind + " " + hours(time.mean());
  }

  private static String hours(double hours) {
    return hours >= Hours.DAY
        ? String.format(Locale.ROOT, "%.1f d", hours / Hours.DAY)
        : String.format(Locale.ROOT, "%.2f h", hours);
  }
}
