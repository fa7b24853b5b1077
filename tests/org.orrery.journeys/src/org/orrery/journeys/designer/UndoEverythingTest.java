package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CommandStackEventListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.decisions.DecisionEdits;
import org.orrery.designer.editor.EditorActions;
import org.orrery.designer.edits.Aligning;
import org.orrery.designer.edits.Bending;
import org.orrery.designer.edits.Connecting;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.edits.Moving;
import org.orrery.designer.edits.Renaming;
import org.orrery.designer.edits.Retyping;
import org.orrery.designer.edits.Spacing;
import org.orrery.designer.find.Finder;
import org.orrery.designer.find.Hit;
import org.orrery.designer.find.Replacing;
import org.orrery.designer.find.Search;
import org.orrery.designer.find.SearchException;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.problems.Proving;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;

/**
 * Everything that changes a drawing in the designer is done, the whole of it taken back, and done
 * again; the model is the same at each step on the way. A sort of command that is not among it
 * fails the test.
 */
@ExtendWith(LogWatch.class)
class UndoEverythingTest {
  private final List<String> texts = new ArrayList<>();
  private final Set<String> labels = new LinkedHashSet<>();
  private DesignerPage page;
  private Stage stage;
  private Element train;
  private Transition line;

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void everyCommandIsTakenBackAndDoneAgain() throws Exception {
    page = DesignerPage.openSmall("undo-everything");
    stage = page.lifecycle().getStages().get(0);
    train = page.named("Train");
    line = page.lifecycle().getTransitions().get(0);
    texts.add(page.text());
    CommandStack commands = page.editor().commands();
    CommandStackEventListener listener =
        event -> {
          if ((event.getDetail() & CommandStack.POST_EXECUTE) != 0) {
            labels.add(event.getCommand().getLabel());
            texts.add(page.text());
          }
        };
    commands.addCommandStackEventListener(listener);
    lines();
    places();
    actions();
    properties();
    decisions();
    fix();
    disk();
    commands.removeCommandStackEventListener(listener);

    assertThat(CommandSorts.without(labels)).isEmpty();
    takeAllBack(commands);
    doAllAgain(commands);
  }

  private void lines() {
    Element test = create("TestStep", stage, 240);
    run(Connecting.join(page.editor().drawing(), train, test, TransitionKind.NORMAL));
    run(Bending.add(page.editor().drawing(), line, 0, new Point(300, 120)));
    run(Bending.add(page.editor().drawing(), line, 1, new Point(320, 160)));
    run(Bending.move(page.editor().drawing(), line, 0, new Point(310, 130)));
    run(Bending.remove(page.editor().drawing(), line, 1));
    page.editor().select(List.of(line));
    act(EditorActions.STRAIGHTEN);
    for (TransitionKind kind : TransitionKind.values()) {
      if (line.getKind() != kind) {
        act("kind-" + kind.getLiteral());
      }
    }
    run(Connecting.reconnect(page.editor().drawing(), line, page.named("Start"), test));
  }

  private void places() {
    Rectangle bounds = page.editor().drawing().boundsOf(train);
    run(
        Moving.within(
            page.editor().drawing(), train, bounds.getTranslated(30, 20), List.of(train)));
    run(
        Moving.within(
            page.editor().drawing(),
            train,
            bounds.getTranslated(30, 20).expand(20, 10),
            List.of()));
    List<Element> three = List.copyOf(stage.getNodes());
    run(Aligning.align(page.editor().drawing(), three, Aligning.Edge.LEFT));
    run(Aligning.distribute(page.editor().drawing(), three, false));
    run(Aligning.sameSize(page.editor().drawing(), List.of(three.get(1), three.get(2))));
    Element other = create("Stage.validate", page.lifecycle(), 420);
    run(Moving.into(page.editor().drawing(), train, other, new Rectangle(60, 480, 160, 52)));
    run(new Spacing(page.editor().drawing(), new Point(0, 0), true).command(40));
    run(new Spacing(page.editor().drawing(), new Point(0, 0), true).command(-20));
    run(Renaming.command(train, "Fit"));
    kinds();
    page.editor().select(List.of(other));
    act(EditorActions.COLLAPSE);
    act(EditorActions.COLLAPSE);
    int before = texts.size();
    action(EditorActions.ARRANGE);
    Ui.await("it is arranged", () -> texts.size() > before);
  }

  private void kinds() {
    List<Element> changed = new ArrayList<>();
    run(
        Retyping.command(
            page.editor().drawing(), List.of(train), Kinds.byKey("TaskStep"), changed));
    train = changed.getFirst();
    try {
      Search search = Search.of("Fit", new Search.Options(true, false, true));
      List<Hit> hits = Finder.hits(page.lifecycle(), search);
      run(Replacing.of(page.lifecycle(), hits, search, "Judge").command());
    } catch (SearchException e) {
      throw new AssertionError(e);
    }
  }

  private void actions() {
    page.editor().select(List.of(train));
    act(EditorActions.DUPLICATE);
    action(ActionFactory.COPY.getId());
    act(ActionFactory.PASTE.getId());
    act(ActionFactory.CUT.getId());
    act(ActionFactory.PASTE.getId());
    act(ActionFactory.DELETE.getId());
    page.editor().select(List.of(train));
    int before = texts.size();
    Desk.answer(
        "Add next step", () -> action(EditorActions.ADD_NEXT), UndoEverythingTest::takeFirst);
    Ui.await("the next step", () -> texts.size() > before);
    page.typeName("Next");
    page.editor().select(List.of(train));
    act(ActionFactory.DELETE.getId());
  }

  private static void takeFirst(Shell chooser) {
    Table offered = Desk.all(chooser, Table.class).getFirst();
    Ui.await("what can follow", () -> offered.getItemCount() > 0);
    offered.setSelection(0);
    Desk.notify(offered, org.eclipse.swt.SWT.Selection);
    Desk.press(chooser, "OK");
  }

  private void properties() throws Exception {
    DecisionNode decision = (DecisionNode) create("DecisionNode", stage, 330);
    run(Renaming.command(decision, "Choose"));
    page.editor().select(List.of(decision));
    PropertiesPage properties = PropertiesPage.open();
    properties.tab("Details");
    Button add = properties.find(Button.class, button -> button.getText().equals("Add"));
    Composite buttons = add.getParent();
    Table parts = Desk.all(buttons.getParent(), Table.class).getFirst();
    press(buttons, "Add");
    press(buttons, "Add");
    press(buttons, "Up");
    press(buttons, "Remove");
    assertThat(parts.getItemCount()).isEqualTo(1);
    properties.tab("General");
    Text documentation = properties.field("Documentation");
    Hand.focus(documentation);
    int before = texts.size();
    Hand.type("Which one");
    Ui.await("it is taken", () -> texts.size() > before);
    Hand.focus(page.canvas());
  }

  private void press(Composite buttons, String label) {
    int before = texts.size();
    Desk.press(buttons, label);
    assertThat(texts).as(label).hasSizeGreaterThan(before);
  }

  private void decisions() throws Exception {
    DecisionNode decision = (DecisionNode) page.named("Choose");
    DecisionInput input = LifecycleFactory.eINSTANCE.createDecisionInput();
    input.setId("score");
    input.setName("score");
    run(
        new Edits("input")
            .add(decision, LifecyclePackage.eINSTANCE.getDecisionNode_Inputs(), input)
            .command());
    run(DecisionEdits.addRow(decision, DecisionEdits.newRow(decision), -1));
    run(DecisionEdits.duplicate(decision, decision.getRows(), new ArrayList<>()));
    run(DecisionEdits.setCell(decision.getRows().getFirst(), input, ">= 0.5"));
    run(DecisionEdits.setOutcome(decision, decision.getRows().getFirst(), "keep"));
    run(DecisionEdits.moveRows(decision, List.of(decision.getRows().getFirst()), 1));
    run(DecisionEdits.removeRows(decision, List.of(decision.getRows().getFirst())));
  }

  /** Quick fixes are one sort of command, whatever they do; any will do. */
  private void fix() {
    run(Ui.awaitValue("a quick fix", this::anyFix));
  }

  private Optional<Command> anyFix() {
    return page.editor().annotations().problems().stream()
        .filter(problem -> !problem.fixes().isEmpty())
        .findFirst()
        .flatMap(
            problem ->
                Proving.fix(
                    page.lifecycle(), LocalDate.now(), problem, problem.fixes().getFirst()));
  }

  private void disk() {
    int before = texts.size();
    Desk.answer(
        "The file has changed", () -> touch("<!-- one -->"), dialog -> Desk.press(dialog, "Merge"));
    Ui.await("the merge", () -> texts.size() > before);
    int merged = texts.size();
    Desk.answer(
        "The file has changed",
        () -> touch("<!-- two -->"),
        dialog -> Desk.press(dialog, "Read again"));
    Ui.await("it is read again", () -> texts.size() > merged);
  }

  private void touch(String comment) {
    OtherProgram.edit(page, text -> text.replaceFirst("<nodes", comment + "<nodes"));
  }

  private void takeAllBack(CommandStack commands) {
    for (int i = texts.size() - 2; i >= 0; i--) {
      String label = commands.getUndoCommand().getLabel();
      commands.undo();
      assertThat(page.text()).as("undo of " + label).isEqualTo(texts.get(i));
    }
    assertThat(commands.canUndo()).isFalse();
  }

  private void doAllAgain(CommandStack commands) {
    for (int i = 1; i < texts.size(); i++) {
      String label = commands.getRedoCommand().getLabel();
      commands.redo();
      assertThat(page.text()).as("redo of " + label).isEqualTo(texts.get(i));
    }
    assertThat(commands.canRedo()).isFalse();
  }

  private Element create(String kind, Element container, int y) {
    Element element = Creating.element(Kinds.byKey(kind));
    run(
        Creating.command(
            page.editor().drawing(), element, container, new Rectangle(60, y, 160, 52)));
    return element;
  }

  private void run(Command command) {
    int before = texts.size();
    page.editor().execute(command);
    assertThat(texts).as(command.getLabel()).hasSize(before + 1);
    assertThat(texts.getLast()).as(command.getLabel()).isNotEqualTo(texts.get(before - 1));
  }

  private void act(String id) {
    int before = texts.size();
    action(id);
    assertThat(texts).as(id).hasSize(before + 1);
    assertThat(texts.getLast()).as(id).isNotEqualTo(texts.get(before - 1));
  }

  private void action(String id) {
    page.editor().actions().getAction(id).run();
    Ui.settle();
  }
}
