package org.orrery.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes replications on several threads and adds up what they counted in the order of their
 * numbers, so that the sums do not depend on the threads.
 */
final class Replications {
  private static final int ROUND = 64;

  final Figures figures;
  final Ratios ratios;
  final Sections leadTimes = new Sections();

  /** Headline figures of each replication: numerators, then denominators. */
  final List<double[]> headlines = new ArrayList<>();

  long events;
  boolean precise;
  private final Network network;
  private final Options options;
  private final double from;
  private final double to;
  private final AtomicBoolean cancelled = new AtomicBoolean();

  Replications(Network network, Options options, double warmUp) {
    this.network = network;
    this.options = options;
    this.from = warmUp * Hours.DAY;
    this.to = from + options.days() * Hours.DAY;
    this.figures = new Figures(network, from, to);
    this.ratios = new Ratios(figures.size());
  }

  private record Sample(
      double[] above, double[] below, double[] leadTimes, int size, long events) {}

  /**
   * @throws CancellationException when {@code progress} ends it
   */
  void make(Progress progress) throws SimulationException {
    int threads = Math.max(1, options.threads());
    List<Simulator> simulators = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      simulators.add(new Simulator(network));
    }
    try (ExecutorService executor = Executors.newFixedThreadPool(threads, Replications::thread)) {
      int done = 0;
      while (done < options.runs()) {
        if (!progress.goOn(done, options.runs()) || Thread.currentThread().isInterrupted()) {
          throw new CancellationException();
        }
        int end = Math.min(options.runs(), done + ROUND);
        round(executor, simulators, done, end);
        done = end;
        if (isDue(done) && isPrecise()) {
          precise = true;
          return;
        }
      }
      precise = options.precision() > 0 && isPrecise();
    } finally {
      cancelled.set(true);
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "simulation");
    thread.setDaemon(true);
    return thread;
  }

  /** Looks at the precision after 64, 128, 256 ... replications, whatever the threads. */
  private boolean isDue(int done) {
    return options.precision() > 0 && done % ROUND == 0 && Integer.bitCount(done / ROUND) == 1;
  }

  private boolean isPrecise() {
    return isPrecise(ratios.estimate(Figures.LEAD_TIME))
        && isPrecise(leadTimes.quantile(0.5))
        && isPrecise(leadTimes.quantile(0.9));
  }

  private boolean isPrecise(Estimate estimate) {
    return estimate.relative() <= options.precision();
  }

  private void round(ExecutorService executor, List<Simulator> simulators, int first, int end)
      throws SimulationException {
    Sample[] samples = new Sample[end - first];
    AtomicInteger next = new AtomicInteger(first);
    List<Future<Void>> tasks = new ArrayList<>();
    for (Simulator simulator : simulators) {
      Callable<Void> task =
          () -> {
            for (int at = next.getAndIncrement(); at < end; at = next.getAndIncrement()) {
              samples[at - first] = sample(simulator, at);
            }
            return null;
          };
      tasks.add(executor.submit(task));
    }
    await(tasks);
    for (int at = 0; at < samples.length; at++) {
      add(first + at, samples[at]);
    }
  }

  private void await(List<Future<Void>> tasks) throws SimulationException {
    for (Future<Void> task : tasks) {
      try {
        task.get();
      } catch (InterruptedException e) {
        cancelled.set(true);
        Thread.currentThread().interrupt();
        throw new CancellationException();
      } catch (ExecutionException e) {
        cancelled.set(true);
        if (e.getCause() instanceof StoppedException stopped) {
          throw new SimulationException(List.of(stopped.fault()));
        }
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  private Sample sample(Simulator simulator, int number) {
    Counts counts = simulator.replicate(options.seed(), number, from, to, cancelled::get);
    if (counts == null) {
      throw new CancellationException();
    }
    double[] above = new double[figures.size()];
    double[] below = new double[figures.size()];
    figures.of(counts, above, below);
    return new Sample(above, below, counts.leadTimes, counts.productions, counts.events);
  }

  private void add(int number, Sample sample) {
    ratios.add(sample.above, sample.below);
    leadTimes.add(number, sample.leadTimes, sample.size);
    events += sample.events;
    double[] headline = new double[2 * Figures.HEADLINES];
    System.arraycopy(sample.above, 0, headline, 0, Figures.HEADLINES);
    System.arraycopy(sample.below, 0, headline, Figures.HEADLINES, Figures.HEADLINES);
    headlines.add(headline);
  }
}
