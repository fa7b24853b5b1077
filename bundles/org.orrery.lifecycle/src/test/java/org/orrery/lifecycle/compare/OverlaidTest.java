package org.orrery.lifecycle.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.snapshot.Snapshot;

class OverlaidTest {
  private Lifecycle before;
  private Lifecycle after;

  @BeforeEach
  void load() throws IOException {
    before = LifecycleFiles.load(Path.of("../../samples/credit/credit-risk.lifecycle"));
    after = EcoreUtil.copy(before);
  }

  private <T extends Element> T in(Lifecycle drawing, Class<T> type, String id) {
    return type.cast(Elements.byId(drawing, id).orElseThrow());
  }

  @Test
  void equalDrawingsAreOne() {
    assertThat(Comparison.of(after, Overlaid.of(before, after)).isEmpty()).isTrue();
  }

  @Test
  void aStepThatWentStandsWhereItStoodWithItsLines() {
    Node train = in(after, Node.class, "train");
    after.getTransitions().removeIf(line -> line.getSource() == train || line.getTarget() == train);
    after.getLayout().getShapes().removeIf(shape -> shape.getElement() == train);
    EcoreUtil.delete(train, true);
    Snapshot earlier = Snapshot.of(before);
    Snapshot later = Snapshot.of(after);
    Lifecycle both = Overlaid.of(before, after);
    Node shown = in(both, Node.class, "train");
    assertThat(((Stage) shown.eContainer()).getId())
        .isEqualTo(((Stage) in(before, Node.class, "train").eContainer()).getId());
    assertThat(shown.getIncoming()).hasSameSizeAs(in(before, Node.class, "train").getIncoming());
    assertThat(shown.getOutgoing()).extracting(Transition::getTarget).doesNotContainNull();
    assertThat(Elements.shapeOf(both, shown)).isPresent();
    assertThat(Comparison.of(earlier, Snapshot.of(before)).isEmpty()).isTrue();
    assertThat(Comparison.of(later, Snapshot.of(after)).isEmpty()).isTrue();
  }

  @Test
  void aStageThatWentHasWhatWentWithItAndNotWhatMoved() {
    Stage stage = before.getStages().getLast();
    Stage gone = in(after, Stage.class, stage.getId());
    Node moved = gone.getNodes().getFirst();
    after.getStages().getFirst().getNodes().add(moved);
    EcoreUtil.delete(gone, true);
    after.getTransitions().removeIf(line -> line.getSource() == null || line.getTarget() == null);
    Lifecycle both = Overlaid.of(before, after);
    Stage shown = in(both, Stage.class, stage.getId());
    assertThat(shown.getNodes()).hasSize(stage.getNodes().size() - 1);
    assertThat(shown.getNodes()).extracting(Node::getId).doesNotContain(moved.getId());
    assertThat(both.getTransitions()).hasSameSizeAs(before.getTransitions());
  }
}
