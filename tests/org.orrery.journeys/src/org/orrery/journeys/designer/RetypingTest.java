package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.orrery.designer.edits.Connecting;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.edits.Retyping;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.model.Graph;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.format.Comment;
import org.orrery.lifecycle.format.Comments;

/** An element becomes another kind and keeps what that knows as well. */
class RetypingTest {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;
  private final Draft draft = new Draft();
  private final Element stage =
      draft.create("Stage.develop", draft.lifecycle, new Rectangle(20, 20, 600, 300));
  private final Element start = draft.create("StartNode", stage, new Rectangle(20, 60, 44, 44));
  private final TrainStep train = (TrainStep) draft.step("TrainStep", stage, 120, 60);
  private final Element test = draft.step("TestStep", stage, 360, 60);
  private final Transition in = draft.join(start, train);
  private final Transition out = draft.join(train, test);

  @Test
  void whatFitsIsKeptAndTheRestIsToldBefore() {
    Role role = (Role) draft.create("Role", draft.lifecycle, new Rectangle());
    new Edits("set")
        .set(train, L.getElement_Name(), "Fit the model")
        .set(train, L.getElement_Documentation(), "With care")
        .set(train, L.getStep_Role(), role)
        .set(train, L.getTrainStep_Algorithm(), "xgboost")
        .command()
        .execute();
    String id = train.getId();
    Rectangle place = draft.drawing.boundsOf(train).getCopy();

    assertThat(lost(train, "TaskStep")).containsExactly("Algorithm \u201cxgboost\u201d");
    HumanStep task = (HumanStep) become(train, "TaskStep");

    assertThat(task.getId()).isEqualTo(id);
    assertThat(task.getName()).isEqualTo("Fit the model");
    assertThat(task.getDocumentation()).isEqualTo("With care");
    assertThat(task.getRole()).isSameAs(role);
    assertThat(Graph.nodesIn(stage).indexOf(task)).isEqualTo(1);
    assertThat(draft.drawing.boundsOf(task)).isEqualTo(place);
    assertThat(in.getTarget()).isSameAs(task);
    assertThat(out.getSource()).isSameAs(task);
  }

  @Test
  void commentsOfTheFileGoAlong() {
    List<Comment> comments = commented(train);

    assertThat(Comments.of(become(train, "TaskStep"))).isEqualTo(comments);
  }

  @Test
  void aNameThatOnlyNamesTheKindFollows() {
    assertThat(become(train, "ApprovalStep").getName())
        .isEqualTo(Kinds.byKey("ApprovalStep").label());
  }

  @Test
  void linesThatTheNewKindCannotHaveAreLost() {
    assertThat(lost(train, "EndNode.released"))
        .containsExactly("transition from %s to %s".formatted(train.getName(), test.getName()));

    Element end = become(train, "EndNode.released");

    assertThat(draft.lifecycle.getTransitions()).containsExactly(in);
    assertThat(in.getTarget()).isSameAs(end);
    assertThat(draft.drawing.boundsOf(end).getCenter())
        .as("stands in the middle of where it stood")
        .isEqualTo(new Rectangle(120, 60, 164, 52).getCenter());
  }

  @Test
  void severalElementsBecomeOneKindAtOnce() {
    List<Element> changed = new ArrayList<>();
    draft.check(
        Retyping.command(
            draft.drawing, List.of(train, test), Kinds.byKey("ApprovalStep"), changed));

    assertThat(changed.subList(0, 2)).hasOnlyElementsOfType(ApprovalStep.class);
    assertThat(out.getTarget()).isSameAs(changed.get(1));
  }

  @Test
  void endsAndStagesOnlyChangeTheirSort() {
    Element end = draft.create("EndNode.released", stage, new Rectangle(400, 200, 44, 44));

    assertThat(become(end, "EndNode.rejected")).isSameAs(end);
    assertThat(become(stage, "Stage.validate")).isSameAs(stage);
  }

  @Test
  void aNodeOfAPipelineLosesThePortThatItsKindHasNot() {
    Pipeline pipeline =
        (Pipeline) draft.create("Pipeline", draft.lifecycle, new Rectangle(20, 400, 600, 200));
    Element source = draft.step("PipelineSource", pipeline, 20, 60);
    Element change = draft.step("PipelineTransform", pipeline, 240, 60);
    Connecting.join(draft.drawing, source, change, TransitionKind.NORMAL).execute();

    assertThat(lost(change, "PipelineSource")).hasSize(1);
    Element now = become(change, "PipelineSource");

    assertThat(pipeline.getLinks()).isEmpty();
    assertThat(Connecting.canLeave(now)).isTrue();
    assertThat(Connecting.canJoin(source, become(now, "PipelineSink"))).isTrue();
  }

  @Test
  void nodesBecomeEveryOtherKind() {
    for (String from : List.of("StartNode", "DecisionNode", "EndNode.released", "DeployStep")) {
      Element element = draft.step(from, stage, 120, 200);
      for (Kind to : Retyping.kinds(List.of(element))) {
        element = become(element, to.key());
        assertThat(Kinds.of(element)).isEqualTo(to);
      }
    }
    assertThat(Arrays.asList(Retyping.kinds(List.of(out)), Retyping.kinds(List.of())))
        .allMatch(List::isEmpty);
  }

  private List<String> lost(Element element, String kind) {
    String before = draft.text();
    List<String> lost = Retyping.lost(draft.drawing, List.of(element), Kinds.byKey(kind));
    assertThat(draft.text()).as("asking changes nothing").isEqualTo(before);
    return lost;
  }

  private Element become(Element element, String kind) {
    List<Element> changed = new ArrayList<>();
    draft.check(Retyping.command(draft.drawing, List.of(element), Kinds.byKey(kind), changed));
    return changed.getFirst();
  }

  private static List<Comment> commented(Element element) {
    List<Comment> comments =
        List.of(new Comment(Comment.Where.BEFORE, null, 0, "<!-- why -->", true));
    Comments.set(element, comments);
    return comments;
  }
}
