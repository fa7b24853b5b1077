package org.orrery.server.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Stage;
import org.orrery.server.story.SharedServer;

/** The server does each kind of step. */
class EveryKindOfWorkTest {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;
  private static final LifecycleFactory NEW = LifecycleFactory.eINSTANCE;

  private final DrawnSteps steps = SharedServer.get().server.bean(DrawnSteps.class);
  private final Lifecycle drawing = NEW.createLifecycle();

  static Stream<EClass> stepKinds() {
    return kindsOf(LANGUAGE.getAutomaticStep());
  }

  private static Stream<EClass> kindsOf(EClass ancestor) {
    return LANGUAGE.getEClassifiers().stream()
        .filter(EClass.class::isInstance)
        .map(EClass.class::cast)
        .filter(kind -> ancestor.isSuperTypeOf(kind) && !kind.isAbstract());
  }

  @ParameterizedTest
  @MethodSource("stepKinds")
  void aStepOfAnyKindHasItsWorker(EClass kind) {
    Stage stage = NEW.createStage();
    drawing.getStages().add(stage);
    AutomaticStep step = (AutomaticStep) EcoreUtil.create(kind);
    step.setId("odd");
    stage.getNodes().add(step);
    assertThat(steps.unknownKinds(drawing)).isEmpty();
  }
}
