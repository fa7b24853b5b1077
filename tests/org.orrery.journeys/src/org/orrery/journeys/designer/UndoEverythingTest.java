package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
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
  private DesignerPage page;
  private CommandTape tape;
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
    tape = new CommandTape(page);
    lines();
    places();
    actions();
    properties();
    decisions();
    fix();
    disk();
    tape.stop();

    assertThat(CommandSorts.without(tape.labels())).isEmpty();
    tape.takeAllBack();
    tape.doAllAgain();
  }

  private void lines() {
    Element test = create("TestStep", stage, 240);
    tape.run(Connecting.join(page.editor().drawing(), train, test, TransitionKind.NORMAL));
    tape.run(Bending.add(page.editor().drawing(), line, 0, new Point(300, 120)));
    tape.run(Bending.add(page.editor().drawing(), line, 1, new Point(320, 160)));
    tape.run(Bending.move(page.editor().drawing(), line, 0, new Point(310, 130)));
    tape.run(Bending.remove(page.editor().drawing(), line, 1));
    page.editor().select(List.of(line));
    tape.act(EditorActions.STRAIGHTEN);
    for (TransitionKind kind : TransitionKind.values()) {
      if (line.getKind() != kind) {
        tape.act("kind-" + kind.getLiteral());
      }
    }
    tape.run(Connecting.reconnect(page.editor().drawing(), line, page.named("Start"), test));
  }

  private void places() {
    Rectangle bounds = page.editor().drawing().boundsOf(train);
    tape.run(
        Moving.within(
            page.editor().drawing(), train, bounds.getTranslated(30, 20), List.of(train)));
    tape.run(
        Moving.within(
            page.editor().drawing(),
            train,
            bounds.getTranslated(30, 20).expand(20, 10),
            List.of()));
    List<Element> three = List.copyOf(stage.getNodes());
    tape.run(Aligning.align(page.editor().drawing(), three, Aligning.Edge.LEFT));
    tape.run(Aligning.distribute(page.editor().drawing(), three, false));
    tape.run(Aligning.sameSize(page.editor().drawing(), List.of(three.get(1), three.get(2))));
    Element other = create("Stage.validate", page.lifecycle(), 420);
    tape.run(Moving.into(page.editor().drawing(), train, other, new Rectangle(60, 480, 160, 52)));
    tape.run(new Spacing(page.editor().drawing(), new Point(0, 0), true).command(40));
    tape.run(new Spacing(page.editor().drawing(), new Point(0, 0), true).command(-20));
    tape.run(Renaming.command(train, "Fit"));
    kinds();
    page.editor().select(List.of(other));
    tape.act(EditorActions.COLLAPSE);
    tape.act(EditorActions.COLLAPSE);
    int before = tape.size();
    tape.action(EditorActions.ARRANGE);
    Ui.await("it is arranged", () -> tape.size() > before);
  }

  private void kinds() {
    List<Element> changed = new ArrayList<>();
    tape.run(
        Retyping.command(
            page.editor().drawing(), List.of(train), Kinds.byKey("TaskStep"), changed));
    train = changed.getFirst();
    try {
      Search search = Search.of("Fit", new Search.Options(true, false, true));
      List<Hit> hits = Finder.hits(page.lifecycle(), search);
      tape.run(Replacing.of(page.lifecycle(), hits, search, "Judge").command());
    } catch (SearchException e) {
      throw new AssertionError(e);
    }
  }

  private void actions() {
    page.editor().select(List.of(train));
    tape.act(EditorActions.DUPLICATE);
    tape.action(ActionFactory.COPY.getId());
    tape.act(ActionFactory.PASTE.getId());
    tape.act(ActionFactory.CUT.getId());
    tape.act(ActionFactory.PASTE.getId());
    tape.act(ActionFactory.DELETE.getId());
    page.editor().select(List.of(train));
    int before = tape.size();
    Desk.answer(
        "Add next step", () -> tape.action(EditorActions.ADD_NEXT), UndoEverythingTest::takeFirst);
    Ui.await("the next step", () -> tape.size() > before);
    page.typeName("Next");
    page.editor().select(List.of(train));
    tape.act(ActionFactory.DELETE.getId());
    copied("Look at the data\nTrain once more");
    page.editor().select(List.of(stage));
    tape.act(ActionFactory.PASTE.getId());
  }

  private static void copied(String text) {
    Clipboard clipboard = new Clipboard(Ui.display());
    clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
    clipboard.dispose();
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
    tape.run(Renaming.command(decision, "Choose"));
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
    int before = tape.size();
    Hand.type("Which one");
    Ui.await("it is taken", () -> tape.size() > before);
    Hand.focus(page.canvas());
  }

  private void press(Composite buttons, String label) {
    int before = tape.size();
    Desk.press(buttons, label);
    assertThat(tape.size()).as(label).isGreaterThan(before);
  }

  private void decisions() throws Exception {
    DecisionNode decision = (DecisionNode) page.named("Choose");
    DecisionInput input = LifecycleFactory.eINSTANCE.createDecisionInput();
    input.setId("score");
    input.setName("score");
    tape.run(
        new Edits("input")
            .add(decision, LifecyclePackage.eINSTANCE.getDecisionNode_Inputs(), input)
            .command());
    tape.run(DecisionEdits.addRow(decision, DecisionEdits.newRow(decision), -1));
    tape.run(DecisionEdits.duplicate(decision, decision.getRows(), new ArrayList<>()));
    tape.run(DecisionEdits.setCell(decision.getRows().getFirst(), input, ">= 0.5"));
    tape.run(DecisionEdits.setOutcome(decision, decision.getRows().getFirst(), "keep"));
    tape.run(DecisionEdits.moveRows(decision, List.of(decision.getRows().getFirst()), 1));
    tape.run(DecisionEdits.removeRows(decision, List.of(decision.getRows().getFirst())));
  }

  /** Quick fixes are one sort of command, whatever they do; any will do. */
  private void fix() {
    tape.run(Ui.awaitValue("a quick fix", this::anyFix));
  }

  private Optional<Command> anyFix() {
    return page.editor().annotations().problems().stream()
        .filter(problem -> !problem.fixes().isEmpty())
        .findFirst()
        .flatMap(
            problem ->
                Proving.fix(
                    page.lifecycle(),
                    LocalDate.now(),
                    page.editor().beside(),
                    problem,
                    problem.fixes().getFirst()));
  }

  private void disk() {
    int before = tape.size();
    Desk.answer(
        "The file has changed", () -> touch("<!-- one -->"), dialog -> Desk.press(dialog, "Merge"));
    Ui.await("the merge", () -> tape.size() > before);
    int merged = tape.size();
    Desk.answer(
        "The file has changed",
        () -> touch("<!-- two -->"),
        dialog -> Desk.press(dialog, "Read again"));
    Ui.await("it is read again", () -> tape.size() > merged);
  }

  private void touch(String comment) {
    OtherProgram.edit(page, text -> text.replaceFirst("<nodes", comment + "<nodes"));
  }

  private Element create(String kind, Element container, int y) {
    Element element = Creating.element(Kinds.byKey(kind));
    tape.run(
        Creating.command(
            page.editor().drawing(), element, container, new Rectangle(60, y, 160, 52)));
    return element;
  }
}
