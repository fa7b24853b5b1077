package org.orrery.lifecycle.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.sample.LifecycleGenerator;

class ElementsTest {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;
  private final Lifecycle drawing = LifecycleGenerator.generate(100, 1);

  @Test
  void findsById() {
    assertThat(Elements.byId(drawing, "train")).get().isInstanceOf(Node.class);
    assertThat(Elements.byId(drawing, drawing.getId())).contains(drawing);
    assertThat(Elements.byId(drawing, "nothing")).isEmpty();
  }

  @Test
  void findsWhereThingsBelong() {
    TestStep test = (TestStep) Elements.byId(drawing, "test").orElseThrow();
    ModelTest inside = test.getTests().get(0);
    assertThat(Elements.stageOf(test).orElseThrow().getId()).isEqualTo("validate");
    assertThat(Elements.stageOf(LifecycleFactory.eINSTANCE.createTestStep())).isEmpty();
    assertThat(Elements.lifecycleOf(inside)).contains(drawing);
    assertThat(Elements.elementOf(drawing.getLayout())).contains(drawing);
    assertThat(Elements.shapeOf(drawing, test).orElseThrow().getElement()).isSameAs(test);
    assertThat(Elements.courseOf(drawing, drawing.getTransitions().get(0))).isEmpty();
  }

  @Test
  void namesElements() {
    Node node = Elements.nodes(drawing).get(0);
    assertThat(Elements.label(node)).isEqualTo("Request");
    node.setName(" ");
    assertThat(Elements.label(node)).isEqualTo("start");
  }

  @Test
  void namesKinds() {
    assertThat(Elements.kindName(LANGUAGE.getTrainStep())).isEqualTo("Train");
    assertThat(Elements.kindName(LANGUAGE.getDataCheckStep())).isEqualTo("Data check");
    assertThat(Elements.kindName(LANGUAGE.getDecisionNode())).isEqualTo("Decision");
    assertThat(Elements.kindName(LANGUAGE.getKpiTrigger())).isEqualTo("KPI trigger");
    assertThat(Elements.kindName(LANGUAGE.getLifecycle())).isEqualTo("Life cycle");
    List<String> names =
        LANGUAGE.getEClassifiers().stream()
            .filter(c -> c instanceof EClass k && !k.isAbstract())
            .map(c -> Elements.kindName((EClass) c))
            .toList();
    assertThat(new HashSet<>(names)).hasSameSizeAs(names);
  }
}
