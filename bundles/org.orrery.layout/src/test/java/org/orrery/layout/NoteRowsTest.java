package org.orrery.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.picture.Box;

/** Notes stand in rows below a picture, in their order, and none covers another. */
class NoteRowsTest {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;
  private static final Box SMALL = new Box(60, 60, 700, 200);

  private final List<Note> notes = notes(5_000);

  @Test
  void fewStandInOneRow() {
    List<Box> places = places(SMALL, notes.subList(0, 7));
    assertThat(places)
        .extracting(Box::x)
        .containsExactly(60, 350, 640, 930, 1220, 1510, 1800)
        .allMatch(x -> x + 260 <= 60 + LayeredLayout.PAGE);
    assertThat(places).extracting(Box::y).containsOnly(290);
  }

  @Test
  void whatDoesNotFitBeginsTheNextRow() {
    assertThat(places(SMALL, notes.subList(0, 9)).subList(7, 9))
        .containsExactly(new Box(60, 410, 260, 90), new Box(350, 410, 260, 90));
  }

  @Test
  void rowsAreAsWideAsThePicture() {
    Box wide = new Box(-500, 60, 10_000, 200);
    List<Box> places = places(wide, notes.subList(0, 100));
    assertThat(places).allMatch(box -> box.x() >= -500 && box.right() <= wide.right());
    assertThat(places.stream().filter(box -> box.y() == 290)).hasSize(34);
    assertThat(places).extracting(Box::y).containsOnly(290, 410, 530);
  }

  @Test
  void veryManyAreAsWideAsHigh() {
    Box all = places(SMALL, notes).stream().reduce(Box::union).orElseThrow();
    assertThat(all.width()).isBetween(12_000, 14_000);
    assertThat(all.height()).isBetween(12_000, 14_000);
  }

  @Test
  void noneCoversAnotherAndTheyStandInTheirOrder() {
    Map<Note, ShapeLayout> known = new HashMap<>();
    notes.forEach(note -> known.put(note, sized(note, known.size())));
    List<Note> some = notes.subList(0, 400);
    List<Box> places = boxes(NoteRows.below(SMALL, some, known));
    for (int at = 1; at < places.size(); at++) {
      Box box = places.get(at);
      assertThat(places.subList(0, at)).noneMatch(other -> Standing.meet(box.grown(29), other));
      assertThat(box.y()).isGreaterThanOrEqualTo(places.get(at - 1).y());
      assertThat(box.y() > places.get(at - 1).y() || box.x() > places.get(at - 1).x()).isTrue();
    }
    assertThat(places.get(3)).extracting(Box::width, Box::height).containsExactly(173, 93);
    assertThat(places.getFirst()).extracting(Box::width, Box::height).containsExactly(260, 90);
  }

  @Test
  void whatIsWiderThanARowStandsAlone() {
    Map<Note, ShapeLayout> known = new HashMap<>();
    known.put(notes.get(1), LayeredLayout.shape(notes.get(1), 5, 5, 3_000, 50));
    assertThat(boxes(NoteRows.below(SMALL, notes.subList(0, 3), known)))
        .containsExactly(
            new Box(60, 290, 260, 90), new Box(60, 410, 3_000, 50), new Box(60, 490, 260, 90));
  }

  @Test
  void aDrawingThatIsArrangedHasThemBelowItsStages() {
    Lifecycle drawing = MAKE.createLifecycle();
    Stage stage = MAKE.createStage();
    drawing.getStages().add(stage);
    drawing.getNotes().addAll(notes.subList(0, 30));
    LayeredLayout.arrange(drawing);
    int bottom = (int) Drawings.box(drawing, stage).getMaxY();
    assertThat(Stream.of(0, 6, 7, 29).map(at -> Drawings.box(drawing, drawing.getNotes().get(at))))
        .extracting(box -> box.x + "," + (box.y - bottom))
        .containsExactly("60,30", "1800,30", "60,150", "350,510");
  }

  /** The first without a size. */
  private static ShapeLayout sized(Note note, int number) {
    return number == 0
        ? MAKE.createShapeLayout()
        : LayeredLayout.shape(note, 0, 0, 110 + number * 21 % 400, 30 + number * 21 % 150);
  }

  private static List<Box> places(Box picture, List<Note> notes) {
    return boxes(NoteRows.below(picture, notes, Map.of()));
  }

  private static List<Box> boxes(List<ShapeLayout> shapes) {
    return shapes.stream().map(Box::of).toList();
  }

  private static List<Note> notes(int count) {
    return IntStream.range(0, count).mapToObj(number -> note(number)).toList();
  }

  private static Note note(int number) {
    Note note = MAKE.createNote();
    note.setId("note" + number);
    return note;
  }
}
