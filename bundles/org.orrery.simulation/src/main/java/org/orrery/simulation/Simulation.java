package org.orrery.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.orrery.lifecycle.Lifecycle;

/**
 * Simulates life cycles by discrete events. It reads drawings and never changes them; the same seed
 * gives the same figures on any number of threads.
 */
public final class Simulation {
  private final Network network;

  private Simulation(Network network) {
    this.network = network;
  }

  /**
   * Plans a drawing under a scenario; later changes of the drawing do not matter.
   *
   * @param others drawings by id that sub-life cycles may call
   * @throws SimulationException with every fault that keeps it from being simulated
   */
  public static Simulation of(Lifecycle drawing, Map<String, Lifecycle> others, Scenario scenario)
      throws SimulationException {
    return new Simulation(Network.of(drawing, others, scenario));
  }

  /**
   * Makes replications until the figures are precise enough.
   *
   * @throws CancellationException when {@code progress} ends it
   */
  public Result run(Options options, Progress progress) throws SimulationException {
    WarmUp.Found warmUp = warmUp(options);
    Replications made = new Replications(network, options, warmUp.days());
    made.make(progress);
    requests(made, options);
    return new Results(network, options, warmUp, made).result();
  }

  /**
   * Simulates this and another with the same random numbers and equally many replications.
   *
   * @throws CancellationException when {@code progress} ends it
   */
  public Comparison compare(Simulation other, Options options, Progress progress)
      throws SimulationException {
    WarmUp.Found own = warmUp(options);
    WarmUp.Found theirs = other.warmUp(options);
    double days = Math.max(own.days(), theirs.days());
    Replications first = new Replications(network, options, days);
    first.make(progress);
    Options same = options.withRuns(first.ratios.count());
    Replications second = new Replications(other.network, same, days);
    second.make(progress);
    requests(first, options);
    requests(second, options);
    return new Comparison(
        new Results(network, options, new WarmUp.Found(days, own.settled()), first).result(),
        new Results(other.network, options, new WarmUp.Found(days, theirs.settled()), second)
            .result(),
        differences(first, second));
  }

  /** Without a request there is nothing that figures could tell. */
  private static void requests(Replications made, Options options) throws SimulationException {
    int figure = Figures.PRODUCTIONS + Figures.NAMES.indexOf("requests");
    if (made.ratios.estimate(figure).value() == 0) {
      throw new SimulationException(
          "arrivals",
          "No request arrives in the " + Math.round(options.days()) + " days of any replication.",
          "Let requests come more often, or simulate more --days.");
    }
  }

  /** Plays one replication from its beginning and tells what happens in it. */
  public void trace(long seed, int replication, double days, Trace trace)
      throws SimulationException {
    Simulator simulator = new Simulator(network);
    simulator.trace(trace);
    try {
      simulator.replicate(
          seed, replication, 0, days * Hours.DAY, () -> Thread.currentThread().isInterrupted());
    } catch (StoppedException e) {
      throw new SimulationException(List.of(e.fault()));
    }
  }

  private WarmUp.Found warmUp(Options options) throws SimulationException {
    if (!Double.isNaN(options.warmUp())) {
      return new WarmUp.Found(options.warmUp(), true);
    }
    try {
      WarmUp.Found found =
          WarmUp.find(network, options, () -> Thread.currentThread().isInterrupted());
      if (Double.isNaN(found.days())) {
        throw new CancellationException();
      }
      return found;
    } catch (StoppedException e) {
      throw new SimulationException(List.of(e.fault()));
    }
  }

  private static Map<String, Estimate> differences(Replications first, Replications second) {
    Map<String, Estimate> differences = new LinkedHashMap<>();
    differences.put("timeToProduction", difference(first, second, Figures.LEAD_TIME));
    differences.put("median", first.leadTimes.difference(second.leadTimes, 0.5));
    differences.put("ninety", first.leadTimes.difference(second.leadTimes, 0.9));
    differences.put("pastTarget", difference(first, second, Figures.PAST_TARGET));
    differences.put("debt", difference(first, second, Figures.OVERDUE).times(1 / Hours.DAY));
    differences.put("cost", difference(first, second, Figures.COST));
    differences.put("in production", difference(first, second, Figures.PRODUCTIONS));
    return differences;
  }

  /** Difference of two ratios, paired by replication; delta method. */
  private static Estimate difference(Replications first, Replications second, int figure) {
    double one = first.ratios.estimate(figure).value();
    double two = second.ratios.estimate(figure).value();
    int count = Math.min(first.headlines.size(), second.headlines.size());
    double firstMean = mean(first, figure);
    double secondMean = mean(second, figure);
    double squares = 0;
    for (int at = 0; at < count; at++) {
      double deviation =
          deviation(second.headlines.get(at), figure, two, secondMean)
              - deviation(first.headlines.get(at), figure, one, firstMean);
      squares += deviation * deviation;
    }
    double error = Math.sqrt(squares / (count - 1) / count);
    return new Estimate(two - one, Ratios.quantile(Math.max(1, count - 1)) * error);
  }

  private static double deviation(double[] headline, int figure, double ratio, double mean) {
    return (headline[figure] - ratio * headline[Figures.HEADLINES + figure]) / mean;
  }

  private static double mean(Replications made, int figure) {
    double sum = 0;
    for (double[] headline : made.headlines) {
      sum += headline[Figures.HEADLINES + figure];
    }
    return sum / made.headlines.size();
  }
}
