package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.editor.Warming;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;

/** What the first drawing of a session needs is made ready before, and no longer. */
@ExtendWith(LogWatch.class)
class WarmingTest {
  private final AtomicReference<IStatus> ended = new AtomicReference<>();
  private final IJobChangeListener watch =
      IJobChangeListener.onDone(
          event -> {
            if (event.getJob().getName().equals("warming the designer")) {
              ended.set(event.getResult());
            }
          });

  @BeforeEach
  void listen() {
    Job.getJobManager().addJobChangeListener(watch);
  }

  @AfterEach
  void stop() {
    Job.getJobManager().removeJobChangeListener(watch);
  }

  @Test
  void allIsMadeReady() {
    Warming.start();

    Ui.await("it ends", () -> ended.get() != null);

    assertThat(ended.get().isOK()).as(ended.get().getMessage()).isTrue();
  }

  @Test
  void itEndsWhenSomethingElseIsToBeDone() {
    Warming.start();

    Warming.end();

    Ui.await("it ends", () -> ended.get() != null);
    assertThat(ended.get().getSeverity()).isEqualTo(IStatus.CANCEL);
  }
}
