package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.kinds.Kinds;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Note;

/** Elements are copied, cut, duplicated and pasted by keys, also into another drawing. */
@ExtendWith(LogWatch.class)
class ClipboardTest {
  @AfterEach
  void closeAll() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void copiesPastesDuplicatesAndCutsByKeys() throws Exception {
    DesignerPage page = DesignerPage.openSmall("clipboard");
    String before = page.text();
    page.click("Train");
    Hand.press("ctrl+c", "ctrl+v");
    Ui.await("a copy", () -> names(page).equals(List.of("Start", "Train", "Train")));
    Hand.press("ctrl+v");
    Ui.await("a second copy", () -> nodes(page).size() == 4);
    assertThat(nodes(page)).extracting(Element::getId).doesNotHaveDuplicates();
    assertThat(nodes(page))
        .extracting(node -> page.editor().drawing().boundsOf(node).getTopLeft())
        .doesNotHaveDuplicates();
    Hand.press("ctrl+d");
    Ui.await("a duplicate", () -> nodes(page).size() == 5);
    Hand.press("ctrl+x");
    Ui.await("it is cut", () -> nodes(page).size() == 4);
    Hand.press("Delete");
    assertThat(nodes(page)).hasSize(4);
    Hand.press("ctrl+z", "ctrl+z", "ctrl+z", "ctrl+z");
    Ui.await("all is taken back", () -> page.text().equals(before));
  }

  @Test
  void pastesIntoAnotherDrawing() throws Exception {
    DesignerPage source = DesignerPage.openSmall("clipboard-source");
    DesignerPage target = DesignerPage.openEmpty("clipboard-target");
    String empty = target.text();
    source.focus();
    Hand.press("ctrl+a", "ctrl+c");
    target.focus();
    Hand.press("ctrl+v");
    Ui.await("the stage is there", () -> names(target).equals(List.of("Start", "Train")));
    assertThat(target.lifecycle().getTransitions()).hasSize(1);
    assertThat(source.editor().isDirty()).isFalse();
    Hand.press("ctrl+z");
    Ui.await("it is taken back", () -> target.text().equals(empty));
  }

  @Test
  void aStepOfAnotherDrawingCoversNoneThatIsThere() throws Exception {
    DesignerPage source = DesignerPage.openSmall("clipboard-from");
    DesignerPage target = DesignerPage.openSmall("clipboard-to");
    source.focus();
    source.editor().select(List.of(source.named("Train")));
    Hand.press("ctrl+c");
    target.focus();
    Hand.press("ctrl+v");
    Ui.await("it is there", () -> names(target).equals(List.of("Start", "Train", "Train")));
    Hand.press("ctrl+v");
    Ui.await("once more", () -> nodes(target).size() == 4);
    List<Rectangle> places =
        nodes(target).stream().map(target.editor().drawing()::boundsOf).toList();
    for (Rectangle place : places) {
      assertThat(places).filteredOn(other -> other != place).noneMatch(place::intersects);
    }
  }

  @Test
  void aNoteAboutTheModelIsPastedIntoADrawingWithAModelOfItsOwn() throws Exception {
    DesignerPage source = DesignerPage.openSmall("clipboard-note");
    DesignerPage target = DesignerPage.openEmpty("clipboard-noted");
    for (DesignerPage page : List.of(source, target)) {
      create(page, "Model", page.lifecycle());
    }
    source.lifecycle().getModel().setId("another-model");
    Note note = (Note) create(source, "Note", source.lifecycle());
    note.getAbout().add(source.lifecycle().getModel());
    source.editor().select(List.of(note));
    source.focus();
    Hand.press("ctrl+c");
    target.focus();
    Hand.press("ctrl+v");
    Ui.await("the note", () -> target.lifecycle().getNotes().size() == 1);
    assertThat(target.lifecycle().getNotes().getFirst().getAbout()).isEmpty();
    assertThat(target.lifecycle().getModel().getId()).isEqualTo("model");
  }

  private static Element create(DesignerPage page, String key, Element container) {
    Element element = Creating.element(Kinds.byKey(key));
    Rectangle place = new Rectangle(40, 40, 160, 80);
    page.editor().execute(Creating.command(page.editor().drawing(), element, container, place));
    Ui.settle();
    return element;
  }

  private static List<Node> nodes(DesignerPage page) {
    return page.lifecycle().getStages().stream().flatMap(s -> s.getNodes().stream()).toList();
  }

  private static List<String> names(DesignerPage page) {
    return nodes(page).stream().map(Element::getName).toList();
  }
}
