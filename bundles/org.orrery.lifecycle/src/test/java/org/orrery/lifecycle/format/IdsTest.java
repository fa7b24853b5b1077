package org.orrery.lifecycle.format;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Stage;

class IdsTest {
  private final Lifecycle lifecycle = LifecycleFactory.eINSTANCE.createLifecycle();

  @Example
  void countsOnWhenAnIdIsTaken() {
    lifecycle.setId("train");
    assertThat(Ids.fresh(lifecycle, "Train")).isEqualTo("train-2");
    Stage stage = LifecycleFactory.eINSTANCE.createStage();
    stage.setId("train-2");
    lifecycle.getStages().add(stage);
    assertThat(Ids.fresh(lifecycle, "Train")).isEqualTo("train-3");
  }

  @Example
  void makesNamesReadable() {
    assertThat(Ids.fresh(lifecycle, "Check  the data!")).isEqualTo("check-the-data");
    assertThat(Ids.fresh(lifecycle, "2 Prüfung")).isEqualTo("pr-fung");
    assertThat(Ids.fresh(lifecycle, "漢字")).isEqualTo("element");
    assertThat(Ids.fresh(lifecycle, "a___b")).isEqualTo("a_b");
  }

  @Property
  void everyNameGivesAValidId(@ForAll String name) {
    assertThat(Ids.isValid(Ids.fresh(lifecycle, name))).isTrue();
  }
}
