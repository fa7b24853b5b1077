package org.orrery.lifecycle.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DriftTrigger;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;

class MigrationTest {
  @Test
  void theChainHasAStepForEachVersion() {
    assertThat(Migrations.chain())
        .extracting(Migration::from)
        .containsExactlyElementsOf(IntStream.range(0, Migrations.CURRENT).boxed().toList());
  }

  @Test
  void readsTheKeptFileOfVersion0() throws IOException {
    Lifecycle read = LifecycleFiles.load(new ByteArrayInputStream(version0()), "version-0");

    assertThat(read.getTransitions())
        .extracting(Transition::getId)
        .containsExactly("begin", "tested", "train-failed", "repaired", "watched", "retrain-now");
    Transition tested = read.getTransitions().get(1);
    assertThat(tested.getSource().getId()).isEqualTo("train");
    assertThat(tested.getTarget().getId()).isEqualTo("watch");
    assertThat(tested.getOutcome()).isEqualTo("done");
    assertThat(tested.getName()).isEqualTo("trained");
    assertThat(read.getTransitions().get(2).getKind()).isEqualTo(TransitionKind.FAILURE);

    MonitorStep watch = (MonitorStep) read.getStages().get(1).getNodes().get(0);
    Monitor psi = watch.getMonitors().get(0);
    assertThat(psi.getWarning()).isEqualTo(0.1);
    assertThat(psi.getCritical()).isEqualTo(0.25);
    assertThat(psi.getCoolDown()).isEqualTo("PT12H");
    DriftTrigger drift = (DriftTrigger) read.getStages().get(1).getNodes().get(2);
    assertThat(drift.getCoolDown()).isEqualTo("PT168H");
    assertThat(drift.getMonitors()).containsExactly(psi);

    ShapeLayout first = read.getLayout().getShapes().get(0);
    assertThat(first.getElement()).isSameAs(read.getStages().get(0));
    assertThat(first.getWidth()).isEqualTo(420);
    assertThat(read.getLayout().getShapes()).hasSize(6);
  }

  @Test
  void writesTodaysVersionAndReadsItAgain() throws IOException {
    Lifecycle read = LifecycleFiles.load(new ByteArrayInputStream(version0()), "version-0");
    byte[] bytes = LifecycleFiles.toBytes(read);
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .contains("https://orrery.org/lifecycle/2")
        .doesNotContain("warn=");
    Lifecycle again = LifecycleFiles.load(new ByteArrayInputStream(bytes), "version-1");
    assertThat(LifecycleFiles.toBytes(again)).isEqualTo(bytes);
  }

  @Test
  void aTableThatCollectedHasOneOutcome() throws IOException {
    String old =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <lc:Lifecycle
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xmlns:lc="https://orrery.org/lifecycle/1"
            id="old">
          <stages id="stage">
            <nodes xsi:type="lc:DecisionNode" id="choose" hitPolicy="collect"/>
          </stages>
        </lc:Lifecycle>
        """;

    Lifecycle read =
        LifecycleFiles.load(
            new ByteArrayInputStream(old.getBytes(StandardCharsets.UTF_8)), "version-1");

    DecisionNode choose = (DecisionNode) read.getStages().getFirst().getNodes().getFirst();
    assertThat(choose.getHitPolicy()).isEqualTo(HitPolicy.UNIQUE);
    assertThatThrownBy(
            () ->
                LifecycleFiles.load(
                    new ByteArrayInputStream(
                        old.replace("lifecycle/1", "lifecycle/2").getBytes(StandardCharsets.UTF_8)),
                    "version-2"))
        .isInstanceOf(LifecycleFileException.class)
        .hasMessageContaining("line 7")
        .hasMessageContaining("'collect'");
  }

  @Test
  void namesTheLineOfTheOldFile() throws IOException {
    String broken =
        new String(version0(), StandardCharsets.UTF_8)
            .replace("<next id=\"tested\" to=\"watch\"", "<next id=\"tested\" to=\"watchh\"");
    assertThatThrownBy(
            () ->
                LifecycleFiles.load(
                    new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8)), "broken"))
        .isInstanceOf(LifecycleFileException.class)
        .hasMessageContaining("line 18")
        .hasMessageContaining("'watchh'")
        .hasMessageContaining("Did you mean 'watch'?");
  }

  private static byte[] version0() throws IOException {
    try (InputStream in = MigrationTest.class.getResourceAsStream("version-0.lifecycle")) {
      return in.readAllBytes();
    }
  }
}
