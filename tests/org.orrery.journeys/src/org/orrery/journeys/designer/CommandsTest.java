package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orrery.designer.edits.Bending;
import org.orrery.designer.edits.Clipping;
import org.orrery.designer.edits.Collapsing;
import org.orrery.designer.edits.Connecting;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.edits.Inserting;
import org.orrery.designer.edits.Moving;
import org.orrery.designer.edits.RecordedCommand;
import org.orrery.designer.edits.Renaming;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
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
  void whatComesNextStandsOnTheOnlyWayOn() {
    Moving.within(drawing, stage, new Rectangle(20, 20, 600, 300), List.of(stage)).execute();
    Moving.within(drawing, start, new Rectangle(20, 60, 44, 44), List.of(start)).execute();
    Moving.within(drawing, train, new Rectangle(114, 60, 160, 52), List.of(train)).execute();
    Element check = Creating.element(Kinds.byKey("DataCheckStep"));
    assertThat(Inserting.wayBehind(start, check)).containsSame(line);

    check(Inserting.behindSource(drawing, check, line));

    assertThat(line.getTarget()).isSameAs(check);
    assertThat(drawing.boundsOf(check).getCenter().y)
        .isEqualTo(drawing.boundsOf(start).getCenter().y);
    assertThat(drawing.boundsOf(train).x).isGreaterThan(drawing.boundsOf(check).right());
    Element next = Creating.element(Kinds.byKey("ApprovalStep"));
    assertThat(Inserting.wayBehind(check, next)).as("it decides").isEmpty();
    assertThat(Inserting.wayBehind(train, next)).as("no way on").isEmpty();
    Element end = Creating.element(Kinds.byKey("EndNode.released"));
    assertThat(Inserting.wayBehind(start, end)).as("nothing goes on behind an end").isEmpty();
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
  void aPartOfAnotherDrawingIsPastedWhereItCoversNothing() {
    Draft other = new Draft();
    Element there = other.create("Stage.develop", other.lifecycle, new Rectangle(20, 20, 400, 200));
    Element left = other.step("TrainStep", there, 40, 60);
    Element right = other.step("TestStep", there, 260, 60);
    Transition way = other.join(left, right);
    Bending.add(other.drawing, way, 0, new Point(230, 90)).execute();
    Moving.within(drawing, stage, new Rectangle(20, 20, 400, 200), List.of(stage)).execute();
    Moving.within(drawing, train, new Rectangle(200, 60, 160, 52), List.of(train)).execute();
    List<Element> created = new ArrayList<>();
    Clipping steps = Clipping.of(other.drawing, List.of(left, right));

    check(steps.pasteAside(drawing, stage, "Paste", created));
    check(steps.pasteAside(drawing, stage, "Paste", created));
    check(Clipping.of(other.drawing, List.of(there)).pasteAside(drawing, null, "Paste", created));

    assertThat(stage.getNodes()).hasSize(6);
    assertThat(stage.getNodes()).noneMatch(this::isCovered);
    assertThat(lifecycle.getStages()).hasSize(2);
    assertThat(drawing.boundsOf(lifecycle.getStages().getLast()).x)
        .isGreaterThan(drawing.boundsOf(stage).right());
    Rectangle first = drawing.boundsOf(stage.getNodes().get(2));
    EdgeLayout course = drawing.edgeOf(stage.getNodes().get(2).getOutgoing().getFirst());
    assertThat(course.getBendpoints())
        .singleElement()
        .satisfies(bend -> assertThat(bend.getY() - first.y).isEqualTo(90 - 60));
  }

  private boolean isCovered(Element node) {
    return stage.getNodes().stream()
        .filter(other -> other != node)
        .anyMatch(other -> drawing.boundsOf(other).intersects(drawing.boundsOf(node)));
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
