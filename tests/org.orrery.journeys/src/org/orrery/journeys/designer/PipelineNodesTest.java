package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orrery.designer.edits.Connecting;
import org.orrery.designer.edits.Deleting;
import org.orrery.designer.edits.Moving;
import org.orrery.designer.model.Graph;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.TransitionKind;

/** Data flows between nodes of one pipeline; links follow where their nodes go. */
class PipelineNodesTest {
  private static final Rectangle PLACE = new Rectangle(60, 60, 160, 52);
  private final Draft draft = new Draft();
  private Pipeline one;
  private Pipeline other;
  private Element first;
  private Element second;
  private Element third;

  @BeforeEach
  void draw() {
    one = (Pipeline) draft.create("Pipeline", draft.lifecycle, new Rectangle(0, 0, 400, 300));
    other = (Pipeline) draft.create("Pipeline", draft.lifecycle, new Rectangle(0, 400, 400, 300));
    first = draft.create("PipelineModel", one, PLACE.getCopy());
    second = draft.create("PipelineModel", one, PLACE.getCopy());
    third = draft.create("PipelineModel", one, PLACE.getCopy());
    Connecting.join(draft.drawing, first, second, TransitionKind.NORMAL).execute();
    Connecting.join(draft.drawing, second, third, TransitionKind.NORMAL).execute();
  }

  @AfterEach
  void close() {
    draft.drawing.dispose();
  }

  @Test
  void aNodeThatLeavesItsPipelineLosesItsLinks() {
    draft.check(Moving.into(draft.drawing, second, other, PLACE.getCopy()));

    assertThat(other.getNodes()).hasSize(1);
    assertThat(one.getLinks()).isEmpty();
    assertThat(other.getLinks()).isEmpty();
  }

  @Test
  void linksBetweenNodesThatMoveTogetherGoAlong() {
    draft.check(
        Moving.into(draft.drawing, Map.of(first, PLACE.getCopy(), second, PLACE.getCopy()), other));

    assertThat(one.getLinks()).isEmpty();
    assertThat(other.getLinks()).hasSize(1);
    assertThat(Graph.leaving(first)).isEqualTo(Graph.reaching(second)).hasSize(1);
  }

  @Test
  void aLinkIntoAnotherPipelineIsNotDrawnAndGoesWithItsNode() {
    other.getNodes().add((org.orrery.lifecycle.PipelineNode) third);

    assertThat(Graph.leaving(second)).isEmpty();
    assertThat(Graph.reaching(third)).isEmpty();
    draft.check(Deleting.command(draft.drawing, List.of(third)));
    assertThat(one.getLinks()).hasSize(1);
  }
}
