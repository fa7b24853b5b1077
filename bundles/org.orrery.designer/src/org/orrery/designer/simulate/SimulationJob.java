package org.orrery.designer.simulate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.orrery.designer.Messages;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.simulation.Comparison;
import org.orrery.simulation.Fault;
import org.orrery.simulation.Film;
import org.orrery.simulation.Options;
import org.orrery.simulation.Progress;
import org.orrery.simulation.Result;
import org.orrery.simulation.Scenario;
import org.orrery.simulation.Simulation;
import org.orrery.simulation.SimulationException;
import org.orrery.simulation.Surroundings;

/** Answers a question in the background; the listener is called on the job's thread. */
final class SimulationJob extends Job {
  private static final double MOST_DAYS_OF_FILM = 730;

  /** Hears how far the simulation is and how it ends; one of the three ends comes. */
  interface Listener {
    void progress(int done, int most);

    void found(Simulated answer);

    void failed(String what, String remedy);

    void cancelled();
  }

  private final Question question;
  private final Listener listener;

  SimulationJob(Question question, Listener listener) {
    super(Messages.get("sim.job", question.drawing().getId()));
    this.question = question;
    this.listener = listener;
  }

  @Override
  protected void canceling() {
    Thread running = getThread();
    if (running != null) {
      running.interrupt();
    }
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      listener.found(answer(monitor));
      return Status.OK_STATUS;
    } catch (CancellationException e) {
      listener.cancelled();
      return Status.CANCEL_STATUS;
    } catch (SimulationException e) {
      Fault first = e.faults().get(0);
      listener.failed(first.place() + ": " + first.message(), first.remedy());
    } catch (IOException e) {
      listener.failed(Messages.of(e), Messages.get("sim.failed.file"));
    } catch (RuntimeException e) {
      ILog.of(SimulationJob.class).error("The simulation failed", e);
      listener.failed(String.valueOf(e.getMessage()), Messages.get("sim.failed.other"));
    } finally {
      Thread.interrupted();
    }
    return Status.OK_STATUS;
  }

  private Simulated answer(IProgressMonitor monitor) throws IOException, SimulationException {
    Path scenarioFile = Surroundings.scenarioOf(question.file()).filter(Files::exists).orElse(null);
    Path measured = Surroundings.measuredOf(question.file()).filter(Files::exists).orElse(null);
    List<Path> assumptions = Stream.of(scenarioFile, measured).filter(Objects::nonNull).toList();
    Lifecycle drawing = question.drawing();
    Scenario scenario = Surroundings.scenario(scenarioFile, question.file(), drawing);
    Simulation simulation = simulation(drawing, scenario);
    Options options = question.options();
    Progress progress =
        (done, most) -> {
          listener.progress(done, most);
          return !monitor.isCanceled();
        };
    Comparison comparison = null;
    Result result;
    if (question.isComparing()) {
      Simulation other =
          simulation(question.variant().of(drawing), question.variant().of(scenario));
      comparison = simulation.compare(other, options, progress);
      result = comparison.first();
    } else {
      result = simulation.run(options, progress);
    }
    double days = Math.min(options.days(), MOST_DAYS_OF_FILM);
    Film film = Film.of(simulation, drawing, options.seed(), days);
    if (monitor.isCanceled()) {
      throw new CancellationException();
    }
    return new Simulated(question, result, comparison, film, assumptions);
  }

  private Simulation simulation(Lifecycle drawing, Scenario scenario)
      throws IOException, SimulationException {
    return Simulation.of(drawing, Surroundings.called(question.file(), drawing), scenario);
  }
}
