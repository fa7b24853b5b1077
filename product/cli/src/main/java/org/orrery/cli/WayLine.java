package org.orrery.cli;

import java.util.List;
import org.orrery.rules.Counterexample;
import org.orrery.rules.Counterexample.Step;

/** The run that shows a finding, as a line of its own below it. */
final class WayLine {
  private WayLine() {}

  /** The line with its break before it; empty where there is no run, or the message tells it. */
  static String of(String message, List<Step> way) {
    String words = new Counterexample(way).words();
    return way.size() < 2 || message.contains(words) ? "" : "%n    way: %s".formatted(words);
  }
}
