package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.commands.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orrery.designer.edits.Aligning;
import org.orrery.designer.edits.Bending;
import org.orrery.designer.edits.Clipping;
import org.orrery.designer.edits.Collapsing;
import org.orrery.designer.edits.Connecting;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.edits.Deleting;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.edits.Inserting;
import org.orrery.designer.edits.Moving;
import org.orrery.designer.edits.RecordedCommand;
import org.orrery.designer.edits.Renaming;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Next;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;

/** Every sort of command does, takes back and does again exactly the same to the model. */
class CommandsTest {
  private static final Rectangle PLACE = new Rectangle(60, 60, 160, 52);
  private final Lifecycle lifecycle = LifecycleFactory.eINSTANCE.createLifecycle();
  private Drawing drawing;
  private Stage stage;
  private Element start;
  private Element train;
  private Transition line;

  @BeforeEach
  void draw() {
    lifecycle.setId("drawing");
    drawing = new Drawing(lifecycle);
    stage = (Stage) create("Stage.develop", lifecycle);
    start = create("StartNode", stage);
    train = create("TrainStep", stage);
    Connecting.join(drawing, start, train, TransitionKind.NORMAL).execute();
    line = lifecycle.getTransitions().get(0);
  }

  @AfterEach
  void close() {
    drawing.dispose();
  }

  @Test
  void createsEveryKind() {
    for (Kind kind : Kinds.offered()) {
      Element container =
          List.of(lifecycle, stage).stream()
              .filter(each -> Creating.fits(kind, each))
              .findFirst()
              .orElseGet(() -> create("Pipeline", lifecycle));
      check(Creating.command(drawing, Creating.element(kind), container, PLACE.getCopy()));
    }
  }

  @Test
  void everythingThatIsDrawnHasItsPlaceInThePalette() {
    LifecyclePackage language = LifecyclePackage.eINSTANCE;
    List<EClass> drawn =
        List.of(
            language.getNode(),
            language.getStage(),
            language.getNote(),
            language.getPipeline(),
            language.getPipelineNode());
    List<EClass> kinds =
        language.getEClassifiers().stream()
            .filter(EClass.class::isInstance)
            .map(EClass.class::cast)
            .filter(kind -> !kind.isAbstract())
            .filter(kind -> drawn.stream().anyMatch(each -> each.isSuperTypeOf(kind)))
            .toList();
    assertThat(kinds).hasSizeGreaterThan(40);
    assertThat(Kinds.offered()).extracting(Kind::type).containsAll(kinds);
    assertThat(Kinds.offered())
        .allSatisfy(
            kind -> {
              assertThat(kind.label()).as(kind.key()).isNotBlank().doesNotStartWith("kind.");
              assertThat(kind.description()).as(kind.key()).endsWith(".");
              assertThat(kind.shape()).as(kind.key()).isNotNull();
              assertThat(Kinds.in(kind.drawer())).contains(kind);
            });
  }

  @Test
  void movesResizesAndRehouses() {
    check(Bending.add(drawing, line, 0, new Point(200, 200)));
    check(Moving.within(drawing, stage, new Rectangle(300, 90, 460, 280), List.of(stage)));
    check(Moving.within(drawing, train, new Rectangle(90, 90, 240, 80), List.of()));
    Element other = create("Stage.validate", lifecycle);
    check(Moving.into(drawing, train, other, PLACE.getCopy()));
    assertThat(train.eContainer()).isSameAs(other);
  }

  @Test
  void bendsAndStraightens() {
    check(Bending.add(drawing, line, 0, new Point(10, 10)));
    check(Bending.add(drawing, line, 1, new Point(20, 20)));
    check(Bending.move(drawing, line, 0, new Point(15, 15)));
    check(Bending.remove(drawing, line, 1));
    check(Bending.straighten(drawing, List.of(line)));
  }

  @Test
  void reconnectsAndRenames() {
    Element test = create("TestStep", stage);
    check(Connecting.reconnect(drawing, line, start, test));
    assertThat(line.getTarget()).isSameAs(test);
    check(Renaming.command(train, "Fit"));
    check(Collapsing.toggle(drawing, stage));
  }

  @Test
  void deletesWithLinesPlacesAndReferences() {
    Role role = (Role) create("Role", lifecycle);
    new Edits("role")
        .set(train, LifecyclePackage.eINSTANCE.getStep_Role(), role)
        .command()
        .execute();
    check(Deleting.command(drawing, List.of(role)));
    assertThat(train.eGet(LifecyclePackage.eINSTANCE.getStep_Role())).isNull();
    check(Deleting.command(drawing, List.of(train)));
    assertThat(lifecycle.getTransitions()).isEmpty();
    check(Deleting.command(drawing, List.of(stage)));
    assertThat(lifecycle.getLayout().getShapes()).isEmpty();
  }

  @Test
  void theFlowHealsWhereAStepIsDeleted() {
    Element rework = create("TaskStep", stage);
    Element test = create("TestStep", stage);
    Connecting.join(drawing, rework, train, TransitionKind.NORMAL).execute();
    Connecting.join(drawing, train, test, TransitionKind.NORMAL).execute();
    Connecting.join(drawing, train, rework, TransitionKind.FAILURE).execute();
    Bending.add(drawing, line, 0, new Point(30, 40)).execute();
    line.setOutcome("fit");

    check(Deleting.command(drawing, List.of(train)));

    assertThat(lifecycle.getTransitions())
        .extracting(Transition::getSource, Transition::getTarget, Transition::getOutcome)
        .containsExactlyInAnyOrder(tuple(start, test, "fit"), tuple(rework, test, null));
    assertThat(drawing.edgeOf(line)).as("bends that led elsewhere").isNull();
  }

  @Test
  void theFlowHealsPastAllThatIsDeletedTogether() {
    Element test = create("TestStep", stage);
    Element end = create("EndNode.released", stage);
    Connecting.join(drawing, train, test, TransitionKind.NORMAL).execute();
    Connecting.join(drawing, test, end, TransitionKind.NORMAL).execute();

    check(Deleting.command(drawing, List.of(train, test)));

    assertThat(lifecycle.getTransitions())
        .extracting(Transition::getSource, Transition::getTarget)
        .containsExactly(tuple(start, end));
  }

  @Test
  void aStepThatDecidesIsDeletedWithItsLines() {
    Element test = create("TestStep", stage);
    Element task = create("TaskStep", stage);
    Connecting.join(drawing, train, test, TransitionKind.NORMAL).execute();
    Connecting.join(drawing, train, task, TransitionKind.NORMAL).execute();

    check(Deleting.command(drawing, List.of(train)));

    assertThat(lifecycle.getTransitions()).isEmpty();
  }

  @Test
  void aStepIsPutOnATransitionAndPushesAlongWhatIsBehind() {
    Element next = create("Stage.validate", lifecycle);
    Moving.within(drawing, stage, new Rectangle(20, 20, 400, 200), List.of(stage)).execute();
    Moving.within(drawing, next, new Rectangle(440, 20, 300, 200), List.of(next)).execute();
    Moving.within(drawing, start, new Rectangle(20, 60, 40, 40), List.of(start)).execute();
    Moving.within(drawing, train, new Rectangle(200, 60, 160, 52), List.of(train)).execute();
    line.setOutcome("go");
    Element check = Creating.element(Kinds.byKey("DataCheckStep"));

    check(Inserting.command(drawing, check, line, new Rectangle(100, 60, 160, 52)));

    assertThat(line.getTarget()).isSameAs(check);
    assertThat(line.getOutcome()).isEqualTo("go");
    assertThat(((Node) check).getOutgoing())
        .extracting(Transition::getTarget)
        .containsExactly((Node) train);
    Rectangle put = drawing.boundsOf(check);
    assertThat(drawing.boundsOf(train).x).isGreaterThanOrEqualTo(put.right());
    Rectangle frame = drawing.boundsOf(stage);
    assertThat(frame.width).isGreaterThanOrEqualTo(drawing.boundsOf(train).right());
    assertThat(drawing.boundsOf(next).x).isGreaterThanOrEqualTo(frame.right());
  }

  @Test
  void shapesAreBroughtInLineAcrossStages() {
    Element other = create("Stage.validate", lifecycle);
    Element test = create("TestStep", other);
    Moving.within(drawing, stage, new Rectangle(20, 20, 400, 300), List.of(stage)).execute();
    Moving.within(drawing, other, new Rectangle(500, 60, 400, 300), List.of(other)).execute();
    Moving.within(drawing, train, new Rectangle(200, 90, 160, 52), List.of(train)).execute();
    Moving.within(drawing, test, new Rectangle(30, 140, 160, 60), List.of(test)).execute();

    check(Aligning.align(drawing, List.of(train, test), Aligning.Edge.TOP));
    assertThat(drawing.boundsOf(train).y + 20).isEqualTo(drawing.boundsOf(test).y + 60);
    check(Aligning.align(drawing, List.of(train, test), Aligning.Edge.BOTTOM));
    assertThat(drawing.boundsOf(train).bottom() + 20)
        .isEqualTo(drawing.boundsOf(test).bottom() + 60);
    check(Aligning.sameSize(drawing, List.of(train, test)));
    assertThat(drawing.boundsOf(train).getSize()).isEqualTo(drawing.boundsOf(test).getSize());
  }

  @Test
  void gapsBetweenShapesBecomeEven() {
    Element one = create("TaskStep", stage);
    Element two = create("TestStep", stage);
    Element three = create("DeployStep", stage);
    Moving.within(drawing, one, new Rectangle(20, 60, 100, 50), List.of()).execute();
    Moving.within(drawing, two, new Rectangle(130, 160, 60, 50), List.of()).execute();
    Moving.within(drawing, three, new Rectangle(400, 90, 100, 50), List.of()).execute();

    check(Aligning.distribute(drawing, List.of(three, one, two), true));

    assertThat(drawing.boundsOf(one).x).isEqualTo(20);
    assertThat(drawing.boundsOf(three).x).isEqualTo(400);
    assertThat(drawing.boundsOf(two).x - drawing.boundsOf(one).right())
        .isEqualTo(drawing.boundsOf(three).x - drawing.boundsOf(two).right());
    assertThat(drawing.boundsOf(two).y).isEqualTo(160);
  }

  @Test
  void eachNodeHasLikelyNextSteps() {
    for (Kind kind : Kinds.offered()) {
      Element element = Creating.element(kind);
      if (Connecting.canLeave(element) && element instanceof Node) {
        assertThat(Next.behind(element)).as(kind.key()).isNotEmpty().doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void pastesWithFreshIds() {
    Bending.add(drawing, line, 0, new Point(30, 40)).execute();
    List<Element> created = new ArrayList<>();
    Clipping clipping = Clipping.of(drawing, List.of(stage));
    check(clipping.paste(drawing, null, 0, "Paste", created));
    assertThat(lifecycle.getStages()).hasSize(2);
    assertThat(lifecycle.getTransitions()).hasSize(2);
    assertThat(created).containsExactly(lifecycle.getStages().get(1));
    check(Clipping.of(drawing, List.of(start, train)).paste(drawing, stage, 0, "Paste", created));
    assertThat(stage.getNodes()).hasSize(4);
  }

  @Test
  void recordsWhatAFixDoes() {
    check(
        new RecordedCommand(
            "Fix",
            lifecycle,
            () -> {
              stage.setName("Mended");
              lifecycle.getNotes().add(note());
            }));
  }

  @Test
  void refusesToDoNothing() {
    assertThat(Renaming.command(train, train.getName()).canExecute()).isFalse();
    Rectangle same = drawing.boundsOf(train);
    assertThat(Moving.within(drawing, train, same, List.of(train)).canExecute()).isFalse();
    assertThat(Connecting.join(drawing, train, start, TransitionKind.NORMAL).canExecute())
        .isFalse();
  }

  private static org.orrery.lifecycle.Note note() {
    org.orrery.lifecycle.Note note = LifecycleFactory.eINSTANCE.createNote();
    note.setId("a-note");
    return note;
  }

  private Element create(String kind, Element container) {
    Element element = Creating.element(Kinds.byKey(kind));
    Creating.command(drawing, element, container, PLACE.getCopy()).execute();
    return element;
  }

  private void check(Command command) {
    Draft.check(lifecycle, command);
  }
}
