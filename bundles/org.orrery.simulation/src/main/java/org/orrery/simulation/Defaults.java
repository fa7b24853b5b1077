package org.orrery.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import org.orrery.lifecycle.words.Message;

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
  static Message told(Distribution time) {
    String kind =
        switch (time) {
          case Distribution.Constant ignored -> "simulation.always";
          case Distribution.Uniform ignored -> "simulation.uniform";
          case Distribution.Exponential ignored -> "simulation.exponential";
          case Distribution.Triangular ignored -> "simulation.triangular";
          case Distribution.LogNormal ignored -> "simulation.log-normal";
          case Distribution.Empirical ignored -> "simulation.measured";
        };
    return Message.of(Defaults.class, kind, hours(time.mean()));
  }

  private static Message hours(double hours) {
    return hours >= Hours.DAY
        ? Message.of(Defaults.class, "simulation.days", rounded(hours / Hours.DAY, 1))
        : Message.of(Defaults.class, "simulation.hours", rounded(hours, 2));
  }

  private static BigDecimal rounded(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
  }
}
