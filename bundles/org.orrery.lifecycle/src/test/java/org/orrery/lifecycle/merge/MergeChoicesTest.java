package org.orrery.lifecycle.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Model;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;

/** What is chosen for each conflict stands in the drawing that is merged again. */
class MergeChoicesTest {
  private Lifecycle base;
  private Lifecycle ours;
  private Lifecycle theirs;

  @BeforeEach
  void load() throws IOException {
    base =
        LifecycleFiles.load(
            Path.of("src/test/resources/org/orrery/lifecycle/compare/credit-policy.lifecycle"));
    ours = EcoreUtil.copy(base);
    theirs = EcoreUtil.copy(base);
  }

  @Test
  void aValueOfTheirs() {
    find(ours, Monitor.class, "policy-latency-monitor").setCritical(80);
    find(theirs, Monitor.class, "policy-latency-monitor").setCritical(90);
    find(ours, Step.class, "mend").setName("Repair");
    find(theirs, Step.class, "mend").setName("Correct");
    Map<Conflict, Side> choices =
        Merge.of(base, ours, theirs).conflicts().stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    c -> c.element().equals("mend") ? Side.OURS : Side.THEIRS));
    Lifecycle merged = Merge.of(base, ours, theirs, choices).result();
    assertThat(find(merged, Monitor.class, "policy-latency-monitor").getCritical()).isEqualTo(90);
    assertThat(find(merged, Step.class, "mend").getName()).isEqualTo("Repair");
  }

  @Test
  void theRemovalOfWhatTheOtherChanged() {
    EcoreUtil.delete(find(theirs, Monitor.class, "policy-latency-monitor"));
    find(ours, Monitor.class, "policy-latency-monitor").setCritical(80);
    assertThat(Elements.byId(all(Side.OURS), "policy-latency-monitor")).isPresent();
    assertThat(Elements.byId(all(Side.THEIRS), "policy-latency-monitor")).isEmpty();
  }

  @Test
  void thePlaceOfTheirs() {
    ours.getStages().get(0).getNodes().add(find(ours, Node.class, "mend"));
    theirs.getStages().get(2).getNodes().add(find(theirs, Node.class, "mend"));
    assertThat(find(all(Side.OURS), Node.class, "mend").eContainer())
        .extracting(stage -> ((Element) stage).getId())
        .isEqualTo(base.getStages().get(0).getId());
    assertThat(find(all(Side.THEIRS), Node.class, "mend").eContainer())
        .extracting(stage -> ((Element) stage).getId())
        .isEqualTo(base.getStages().get(2).getId());
  }

  @Test
  void theOnlyThingThatFits() {
    for (Lifecycle each : new Lifecycle[] {base, ours, theirs}) {
      each.setModel(null);
    }
    ours.setModel(model("mine"));
    theirs.setModel(model("yours"));
    assertThat(all(Side.OURS).getModel().getId()).isEqualTo("mine");
    assertThat(all(Side.THEIRS).getModel().getId()).isEqualTo("yours");
  }

  @Test
  void theOrderOfTheirs() {
    ours.getStages().move(0, 2);
    theirs.getStages().move(1, 2);
    String moved = base.getStages().get(2).getId();
    assertThat(all(Side.OURS).getStages().get(0).getId()).isEqualTo(moved);
    assertThat(all(Side.THEIRS).getStages().get(1).getId()).isEqualTo(moved);
  }

  private Lifecycle all(Side side) {
    Merge first = Merge.of(base, ours, theirs);
    assertThat(first.conflicts()).isNotEmpty().allMatch(Conflict::isChoice);
    return Merge.of(
            base,
            ours,
            theirs,
            first.conflicts().stream().collect(Collectors.toMap(Function.identity(), c -> side)))
        .result();
  }

  private static Model model(String id) {
    Model model = LifecycleFactory.eINSTANCE.createModel();
    model.setId(id);
    model.setName(id);
    return model;
  }

  private static <T extends Element> T find(Lifecycle drawing, Class<T> type, String id) {
    return type.cast(Elements.byId(drawing, id).orElseThrow());
  }
}
