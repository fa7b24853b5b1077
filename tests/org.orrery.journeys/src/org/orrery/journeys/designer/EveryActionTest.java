package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CommandStackEventListener;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.editor.EditorActions;
import org.orrery.designer.edits.Bending;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.format.LifecycleFiles;

/**
 * Each action of the designer that changes a drawing is done, taken back and done again by itself;
 * the model is the same each time. An action that is in none of the lists fails the test.
 */
@ExtendWith(LogWatch.class)
class EveryActionTest {
  /** What only looks, or asks for more before anything is changed. */
  private static final Set<String> CHANGES_NOTHING =
      Set.of(
          ActionFactory.COPY.getId(),
          ActionFactory.PRINT.getId(),
          ActionFactory.SAVE.getId(),
          ActionFactory.SELECT_ALL.getId(),
          ActionFactory.UNDO.getId(),
          ActionFactory.REDO.getId(),
          EditorActions.SHOW_WAY,
          EditorActions.SIMULATE,
          EditorActions.LEAVE,
          EditorActions.BOOKMARK,
          EditorActions.BOOKMARKS,
          EditorActions.NEXT_BOOKMARK,
          EditorActions.HISTORY,
          EditorActions.VARIANTS,
          EditorActions.FIND_NEXT,
          EditorActions.FIND_PREVIOUS,
          EditorActions.SELECT_STAGE,
          EditorActions.LASSO,
          EditorActions.ZOOM_IN,
          EditorActions.ZOOM_OUT,
          EditorActions.ZOOM_FULL,
          EditorActions.ZOOM_FIT,
          EditorActions.SPLIT_BESIDE,
          EditorActions.SPLIT_BELOW,
          EditorActions.OTHER_PLACE,
          EditorActions.GRID,
          EditorActions.SNAP,
          EditorActions.EXPORT_SVG,
          EditorActions.EXPORT_PNG,
          EditorActions.EXPORT_PDF,
          EditorActions.POSTER,
          EditorActions.TECHNICAL_FILE,
          EditorActions.REVIEW,
          EditorActions.PROPERTIES);

  /** What FindByKeysTest, CalledDrawingTest and SavedVersionsTest do and take back. */
  private static final Set<String> ELSEWHERE =
      Set.of(EditorActions.FIND, EditorActions.ENTER, EditorActions.SAVED_VERSIONS);

  private final Draft draft = new Draft();
  private final Map<String, Runnable> changing = new LinkedHashMap<>();
  private DesignerPage page;

  @AfterEach
  void closeAll() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void isTakenBackAndDoneAgain() throws Exception {
    page = DesignerPage.open("every-action", drawing());
    onSelection();
    onTransitions();
    withKeys();
    Set<String> all = new TreeSet<>();
    for (Iterator<?> each = page.editor().actions().getActions(); each.hasNext(); ) {
      all.add(((IAction) each.next()).getId());
    }
    assertThat(Stream.of(CHANGES_NOTHING, ELSEWHERE, changing.keySet()).flatMap(Set::stream))
        .containsAll(all);
    changing.forEach(this::check);
  }

  /** Two stages, in one of which a start leads to three steps at uneven places. */
  private byte[] drawing() {
    Element stage = draft.create("Stage.develop", draft.lifecycle, new Rectangle(20, 20, 700, 420));
    draft.create("Stage.validate", draft.lifecycle, new Rectangle(760, 20, 400, 420));
    Element start = named(draft.create("StartNode", stage, new Rectangle(40, 70, 44, 44)), "Begin");
    Element train = named(draft.step("TrainStep", stage, 150, 66), "Fit");
    Element test = named(draft.step("TestStep", stage, 330, 180), "Judge");
    Element task = named(draft.create("TaskStep", stage, new Rectangle(520, 330, 150, 60)), "Ask");
    Transition line = draft.join(start, train);
    draft.join(train, test);
    Bending.add(draft.drawing, line, 0, new Point(120, 30)).execute();
    assertThat(task.getId()).isNotBlank();
    return LifecycleFiles.toBytes(draft.lifecycle);
  }

  private static Element named(Element element, String name) {
    element.setName(name);
    return element;
  }

  private void onSelection() {
    for (ActionFactory each : List.of(ActionFactory.CUT, ActionFactory.DELETE)) {
      changing.put(each.getId(), () -> act(each.getId(), "Fit"));
    }
    for (String pasting : List.of(ActionFactory.PASTE.getId(), EditorActions.PASTE_IN_PLACE)) {
      changing.put(
          pasting,
          () -> {
            act(ActionFactory.COPY.getId(), "Fit");
            run(pasting);
          });
    }
    changing.put(EditorActions.DUPLICATE, () -> act(EditorActions.DUPLICATE, "Fit"));
    changing.put(EditorActions.COLLAPSE, () -> act(EditorActions.COLLAPSE, "Develop"));
    changing.put(EditorActions.ARRANGE, () -> run(EditorActions.ARRANGE));
    List<String> shapes = new ArrayList<>(EditorActions.alignments());
    shapes.add(EditorActions.DISTRIBUTE_ACROSS);
    shapes.add(EditorActions.DISTRIBUTE_DOWN);
    shapes.add(EditorActions.SAME_SIZE);
    shapes.forEach(id -> changing.put(id, () -> act(id, "Fit", "Judge", "Ask")));
  }

  private void onTransitions() {
    changing.put(EditorActions.STRAIGHTEN, () -> onLine(EditorActions.STRAIGHTEN, 0));
    for (TransitionKind kind : TransitionKind.values()) {
      String id = "kind-" + kind.getLiteral();
      changing.put(
          id,
          () -> {
            Transition line = page.lifecycle().getTransitions().get(1);
            boolean isNormal = kind == TransitionKind.NORMAL;
            line.setKind(isNormal ? TransitionKind.DEFAULT : TransitionKind.NORMAL);
            onLine(id, 1);
          });
    }
  }

  private void withKeys() {
    changing.put(EditorActions.RENAME, this::rename);
    changing.put(EditorActions.ADD_NEXT, () -> add(EditorActions.ADD_NEXT));
    changing.put(EditorActions.QUICK_ADD, () -> add(EditorActions.QUICK_ADD));
    changing.put(EditorActions.CONNECT, this::connect);
    changing.put(EditorActions.CHANGE_KIND, this::changeKind);
    changing.put(EditorActions.QUICK_FIX, this::fix);
    changing.put(EditorActions.SPACE, this::makeRoom);
    changing.put(
        EditorActions.ARRANGE_AS,
        () ->
            Desk.answer(
                "Arrange",
                () -> run(EditorActions.ARRANGE_AS),
                dialog -> Desk.press(dialog, "Arrange")));
  }

  private void check(String id, Runnable action) {
    CommandStack commands = page.editor().commands();
    String[] before = {null};
    CommandStackEventListener listener =
        event -> {
          if (event.getDetail() == CommandStack.PRE_EXECUTE && before[0] == null) {
            before[0] = page.text();
          }
        };
    commands.addCommandStackEventListener(listener);
    page.focus();
    action.run();
    Ui.await(id + " is done", commands::canUndo);
    commands.removeCommandStackEventListener(listener);
    String after = page.text();
    assertThat(after).as(id).isNotEqualTo(before[0]);
    commands.undo();
    assertThat(page.text()).as("undo of " + id).isEqualTo(before[0]);
    assertThat(commands.canUndo()).as(id + " is one command").isFalse();
    commands.redo();
    assertThat(page.text()).as("redo of " + id).isEqualTo(after);
    commands.undo();
    commands.flush();
    Ui.settle();
  }

  private void rename() {
    act(EditorActions.RENAME, "Fit");
    page.typeName("Train it");
  }

  private void add(String id) {
    Desk.answerWithKeys(
        "Add next step",
        () -> act(id, "Ask"),
        dialog -> {
          Hand.type("appr: Release");
          Hand.press("Return");
        });
  }

  private void connect() {
    act(EditorActions.CONNECT, "Judge");
    Ui.await("a line is drawn", () -> !page.isAtDefaultTool());
    Hand.type("ask");
    Hand.press("Return");
  }

  private void changeKind() {
    act(EditorActions.CHANGE_KIND, "Fit");
    Ui.await("kinds are offered", () -> Ui.display().getActiveShell() != Ui.window().getShell());
    Text filter = Desk.all(Ui.display().getActiveShell(), Text.class).get(0);
    Ui.await("the field has the keys", filter::isFocusControl);
    Hand.type("approv");
    Ui.await("it is typed", () -> filter.getText().equals("approv"));
    Hand.press("Return");
  }

  private void fix() {
    Ui.await(
        "a fix is offered",
        () ->
            page.editor().annotations().problems().stream()
                .anyMatch(problem -> !problem.fixes().isEmpty()));
    run(EditorActions.QUICK_FIX);
    Shell popup = Ui.awaitValue("the fixes", EveryActionTest::popup);
    popup.forceActive();
    Hand.press("Return");
  }

  private static Optional<Shell> popup() {
    return Arrays.stream(Ui.display().getShells())
        .filter(shell -> shell.isVisible() && shell != Ui.window().getShell())
        .filter(shell -> !Desk.all(shell, Table.class).isEmpty())
        .findFirst();
  }

  private void makeRoom() {
    act(EditorActions.SPACE, "Fit");
    Ui.await("the tool is picked up", () -> !page.isAtDefaultTool());
    page.press("Down", () -> page.editor().commands().getUndoCommand());
    Hand.press("Escape");
    Ui.await("the ordinary tool is back", page::isAtDefaultTool);
  }

  private void act(String id, String... names) {
    page.editor().select(Arrays.stream(names).map(page::named).toList());
    run(id);
  }

  private void onLine(String id, int index) {
    page.editor().select(List.of(page.lifecycle().getTransitions().get(index)));
    run(id);
  }

  private void run(String id) {
    Ui.settle();
    page.editor().actions().getAction(id).run();
    Ui.settle();
  }
}
