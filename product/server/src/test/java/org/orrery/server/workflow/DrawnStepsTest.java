package org.orrery.server.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Stage;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A server that has a worker for training alone. */
class DrawnStepsTest {
  private static final LifecycleFactory NEW = LifecycleFactory.eINSTANCE;

  private final Stage stage = NEW.createStage();
  private final Lifecycle drawing = NEW.createLifecycle();
  private final DrawnSteps steps =
      new DrawnSteps(
          new StepWorkers(
              new StaticListableBeanFactory(Map.of("training", new Training()))
                  .getBeanProvider(StepWorker.class),
              null,
              null));

  DrawnStepsTest() {
    drawing.getStages().add(stage);
    draw("train", NEW.createTrainStep());
  }

  private void draw(String id, AutomaticStep step) {
    step.setId(id);
    stage.getNodes().add(step);
  }

  @Test
  void aKindWithAWorkerIsKnown() {
    assertThat(steps.unknownKinds(drawing)).isEmpty();
  }

  @Test
  void aKindWithoutAWorkerIsNamedWithItsStep() {
    draw("retire", NEW.createRetireStep());
    assertThat(steps.unknownKinds(drawing))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.element()).isEqualTo("retire");
              assertThat(finding.message()).contains("'retire'", "RetireStep");
              assertThat(finding.remedy()).contains("a worker for it");
            });
  }

  private static final class Training implements StepWorker {
    @Override
    public Set<String> kinds() {
      return Set.of("TrainStep");
    }

    @Override
    public StepResult work(StepTask task) {
      throw new AssertionError("nothing is carried out");
    }
  }
}
