package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.governance.GovernancePage;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.format.LifecycleFiles;

/** Governance staff edits approvals without drawing, by mouse and keys. */
@ExtendWith(LogWatch.class)
class GovernancePageTest {
  private static final LifecycleFactory F = LifecycleFactory.eINSTANCE;

  @AfterEach
  void closeAll() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aDrawingWithoutApprovalsGetsOneFromTheEmptyPage() throws Exception {
    DesignerPage page = DesignerPage.openSmall("none-approves");
    Hand.focus(page.canvas());
    Hand.press("ctrl+Next");
    Ui.await("the governance page", () -> governance(page) != null);
    assertThat(Desk.words(governance(page))).contains("Nobody approves anything");
    Hand.press("Return");
    Hand.press("Down", "Return");
    Ui.await("an approval", () -> approvals(page).size() == 1);
    Ui.await("its fields", () -> find(Spinner.class) != null);
    assertThat(page.editor().selected()).containsExactlyElementsOf(approvals(page));
    Hand.press("ctrl+z");
    Ui.await("it is gone", () -> approvals(page).isEmpty());
    Ui.await("the empty page", () -> Desk.words(governance(page)).contains("Nobody approves"));
    Hand.press("ctrl+Prior");
    Ui.await("the drawing has the keys", () -> page.canvas().isFocusControl());
  }

  @Test
  void aHundredApprovalsAreWalkedOverAndEditedInPlace() throws Exception {
    DesignerPage page = DesignerPage.open("many-approve", LifecycleFiles.toBytes(crowd(100)));
    Hand.focus(page.canvas());
    Hand.press("ctrl+Next");
    Ui.await("the governance page", () -> governance(page) != null);
    Canvas cards = find(Canvas.class, each -> each.getClass().getSimpleName().endsWith("Cards"));
    Ui.await("the cards have the keys", cards::isFocusControl);
    Hand.press("End");
    ApprovalStep last = approvals(page).get(99);
    Ui.await("the last is selected", () -> page.editor().selected().equals(List.of(last)));

    Hand.press("Return");
    Ui.await("its first field has the keys", () -> !cards.isFocusControl());
    Spinner quorum = find(Spinner.class);
    Hand.focus(quorum);
    Hand.press("Up");
    Ui.await("the quorum is two", () -> last.getQuorum() == 2);
    Hand.press("Delete");
    assertThat(approvals(page)).hasSize(100);
    Button fourEyes = fourEyes();
    Hand.focus(fourEyes);
    Hand.press("space");
    Ui.await("one pair of eyes", () -> !last.isFourEyes());
    Ui.await("the field tells its problem", () -> tellsBeside(fourEyes, "four eyes"));
    Hand.press("ctrl+z");
    Ui.await("four eyes again", () -> last.isFourEyes());
    Ui.await("the problem is gone", () -> !tellsBeside(fourEyes, "four eyes"));
    Hand.press("ctrl+z");
    Ui.await("the quorum is one again", () -> last.getQuorum() == 1);
  }

  @Test
  void factsTypedIntoTheFieldsStandInTheList() throws Exception {
    DesignerPage page = DesignerPage.open("listed-facts", LifecycleFiles.toBytes(crowd(2)));
    Hand.focus(page.canvas());
    Hand.press("ctrl+Next");
    Ui.await("the governance page", () -> governance(page) != null);
    governance(page).turn(GovernancePage.Form.LIST);
    Table table = find(Table.class, each -> each.getColumnCount() > 8);
    ApprovalStep first = approvals(page).get(0);
    page.editor().select(List.of(first));
    Ui.await("its fields", () -> find(Spinner.class) != null);
    String before = page.text();
    typed("Due in", "P3D");
    Ui.await("it is due sooner", () -> "P3D".equals(first.getDueIn()));
    typed("Escalate after", "P2D");
    Ui.await("it is escalated", () -> "P2D".equals(first.getEscalateAfter()));
    typed("Required evidence", "test-report");
    Ui.await("evidence", () -> first.getRequiredEvidence().equals(List.of("test-report")));
    typed("Checklist", "Data are lawful");
    Ui.await("a checklist", () -> first.getChecklist().equals(List.of("Data are lawful")));
    Ui.await("the list tells all", () -> row(table, 0).contains("| Data"));
    assertThat(row(table, 0)).contains("| 3 days |", "| test r");
    assertThat(row(table, 1)).contains("| 5 days |", "| model c").doesNotContain("| test r");
    Hand.focus(table);
    for (int i = 0; i < 4; i++) {
      page.editor().commands().undo();
    }
    assertThat(page.text()).isEqualTo(before);
    Ui.await("the list, too", () -> row(table, 0).contains("| model c"));
  }

  @Test
  void whoApprovesAndTheClauseBehindItAreChosenByKeysAndTakenBack() throws Exception {
    DesignerPage page = DesignerPage.open("who-approves", LifecycleFiles.toBytes(crowd(2)));
    Hand.focus(page.canvas());
    Hand.press("ctrl+Next");
    Ui.await("the governance page", () -> governance(page) != null);
    governance(page).turn(GovernancePage.Form.LIST);
    Table table = find(Table.class, each -> each.getColumnCount() > 8);
    ApprovalStep first = approvals(page).get(0);
    page.editor().select(List.of(first));
    Ui.await("its fields", () -> find(Spinner.class) != null);
    String before = page.text();
    Table who = Desk.all(place("Approvers"), Table.class).getFirst();
    Hand.focus(who);
    Hand.press("Home", "space");
    Ui.await("nobody approves", () -> first.getApprovers().isEmpty());
    Ui.await("the list says nobody", () -> !row(table, 0).contains("Indep"));
    assertThat(row(table, 1)).contains("Indep");
    Hand.press("ctrl+z");
    Ui.await("somebody again", () -> first.getApprovers().size() == 1);
    Ui.await("the mark is back", () -> who.getItem(0).getChecked());

    Desk.press(place("Clauses"), "Add");
    Ui.await("a clause", () -> first.getClauses().size() == 1);
    typed("Document", "AI-Act");
    Ui.await("its document", () -> "AI-Act".equals(first.getClauses().get(0).getDocument()));
    typed("Clause", "14");
    Ui.await("its place", () -> "14".equals(first.getClauses().get(0).getClause()));
    Ui.await("the list tells it", () -> row(table, 0).contains("AI-Act"));
    Hand.focus(table);
    while (!first.getClauses().isEmpty()) {
      page.editor().commands().undo();
    }
    assertThat(page.text()).isEqualTo(before);
    Ui.await("the list, too", () -> !row(table, 0).contains("AI-Act"));
  }

  @Test
  void shortFactsAreEditedInTheirCellsAndTakenBack() throws Exception {
    DesignerPage page = DesignerPage.open("cells", LifecycleFiles.toBytes(crowd(3)));
    Hand.focus(page.canvas());
    Hand.press("ctrl+Next");
    Ui.await("the governance page", () -> governance(page) != null);
    governance(page).turn(GovernancePage.Form.LIST);
    Table table = find(Table.class, each -> each.getColumnCount() > 8);
    Ui.await("all rows", () -> table.getItemCount() == 3);
    ApprovalStep second = approvals(page).get(1);
    String before = page.text();

    Text due = opened(table, "Due in");
    assertThat(due.getText()).isEqualTo("P5D");
    Hand.press("ctrl+a");
    Hand.type("P3");
    Ui.await("it is typed", () -> due.getText().equals("P3"));
    Hand.press("Return");
    assertThat(due.isVisible()).as("what is no duration stays to be mended").isTrue();
    assertThat(due.getToolTipText()).contains("must follow");
    Hand.type("D");
    Hand.press("Return");
    Ui.await("it is due sooner", () -> "P3D".equals(second.getDueIn()));
    Ui.await("the list tells it", () -> row(table, 1).contains("| 3 days |"));
    Ui.await("the list has the keys", table::isFocusControl);

    Hand.press("F2");
    Ui.await("the quorum", () -> cell(table) != null && cell(table).getText().equals("1"));
    Hand.press("ctrl+a");
    Hand.type("2");
    Hand.press("Tab");
    Ui.await("two decide", () -> second.getQuorum() == 2);
    Ui.await("the next cell", () -> cell(table) != null && cell(table).getText().equals("P3D"));
    Hand.press("ctrl+a");
    Hand.type("P9D");
    Hand.press("Escape");
    Ui.await("it is left", () -> cell(table) == null);
    assertThat(second.getDueIn()).isEqualTo("P3D");

    boolean had = second.isFourEyes();
    doubleClick(table, "Four eyes");
    Ui.await("four eyes are turned", () -> second.isFourEyes() != had);
    for (int i = 0; i < 3; i++) {
      Hand.press("ctrl+z");
    }
    Ui.await("all is taken back", () -> page.text().equals(before));
  }

  private static Text opened(Table table, String title) {
    doubleClick(table, title);
    Ui.await("the cell of " + title, () -> cell(table) != null);
    return cell(table);
  }

  private static Text cell(Table table) {
    return Desk.all(table, Text.class).stream().filter(Text::isVisible).findFirst().orElse(null);
  }

  private static void doubleClick(Table table, String title) {
    int column = 0;
    while (!table.getColumn(column).getText().equals(title)) {
      column++;
    }
    table.showColumn(table.getColumn(column));
    Rectangle place = table.getItem(1).getBounds(column);
    Hand.doubleClick(table, place.x + 12, place.y + place.height / 2);
  }

  /** What edits a fact, by its label. */
  private static Composite place(String label) {
    Label title = find(Label.class, each -> each.getText().equals(label));
    List<Control> all = List.of(title.getParent().getChildren());
    return (Composite) all.get(all.indexOf(title) + 1);
  }

  private static void typed(String label, String words) {
    Text field = Desk.all(place(label), Text.class).getFirst();
    Hand.focus(field);
    Hand.press("ctrl+a");
    Hand.type(words);
    Ui.await(words + " is typed", () -> field.getText().strip().equals(words));
  }

  /** The words of a row, cut where its columns are narrow. */
  private static String row(Table table, int index) {
    StringBuilder words = new StringBuilder("|");
    for (int column = 0; column < table.getColumnCount(); column++) {
      words.append(' ').append(table.getItem(index).getText(column)).append(" |");
    }
    return words.toString();
  }

  @Test
  void theListSearchesAndFollowsTheSelectionOfTheDrawing() throws Exception {
    DesignerPage page = DesignerPage.open("list-approvals", LifecycleFiles.toBytes(crowd(30)));
    Hand.focus(page.canvas());
    Hand.press("ctrl+Next");
    Ui.await("the governance page", () -> governance(page) != null);
    governance(page).turn(GovernancePage.Form.LIST);
    Table table = find(Table.class, each -> each.getColumnCount() > 8);
    Ui.await("all rows", () -> table.getItemCount() == 30);
    page.editor().select(List.of(approvals(page).get(6)));
    Ui.await("the list follows", () -> table.getSelectionIndex() == 6);
    Text search = find(Text.class, each -> each.getMessage().startsWith("Search"));
    Rectangle field = search.getBounds();
    Hand.click(search, field.width / 2, field.height / 2);
    assertThat(isEdited(page, "Approve number 6")).isTrue();
    Hand.type("number 12");
    Ui.await("one row", () -> table.getItemCount() == 1);
    Ui.await("the hidden one is left", () -> !isEdited(page, "Approve number 6"));
    page.editor().select(List.of(approvals(page).get(12)));
    Ui.await("the one that is shown", () -> isEdited(page, "Approve number 12"));
    page.editor().select(List.of(approvals(page).get(6)));
    Ui.await("the hidden one is chosen", () -> !isEdited(page, "Approve number 12"));
    assertThat(isEdited(page, "Approve number 6")).isFalse();
    Hand.press("ctrl+a");
    Hand.press("Delete");
    Ui.await("all rows again", () -> table.getItemCount() == 30);
    Ui.await("the chosen one is back", () -> isEdited(page, "Approve number 6"));
    assertThat(approvals(page)).hasSize(30);
    page.editor().reveal(page.lifecycle().getStages().get(0).getId());
    Ui.await("the drawing is shown", () -> page.canvas().isVisible());
  }

  /** Whether the approval of this name is in the fields beside the list. */
  private static boolean isEdited(DesignerPage page, String name) {
    return Desk.all(governance(page), Text.class).stream()
        .anyMatch(field -> field.getText().equals(name));
  }

  /** A life cycle whose one stage holds approvals and a training behind them. */
  static Lifecycle crowd(int count) {
    Lifecycle lifecycle = F.createLifecycle();
    lifecycle.setId("crowd");
    Role role = F.createRole();
    role.setId("validator");
    role.setName("Independent validation and model risk management");
    role.setServerRole("validator");
    role.setPeople(5);
    lifecycle.getRoles().add(role);
    Stage stage = F.createStage();
    stage.setId("approve");
    stage.setName("Approve");
    lifecycle.getStages().add(stage);
    for (int i = 0; i < count; i++) {
      ApprovalStep step = F.createApprovalStep();
      step.setId("approval-" + i);
      step.setName("Approve number " + i);
      step.getApprovers().add(role);
      step.setPanel(3);
      step.setDueIn("P5D");
      step.getRequiredEvidence().add("model-card");
      stage.getNodes().add(step);
    }
    TrainStep train = F.createTrainStep();
    train.setId("train");
    train.setName("Train");
    stage.getNodes().add(train);
    return lifecycle;
  }

  static void join(Lifecycle lifecycle, Node from, Node to) {
    Transition way = F.createTransition();
    way.setId(from.getId() + "-" + to.getId());
    way.setSource(from);
    way.setTarget(to);
    lifecycle.getTransitions().add(way);
  }

  private static List<ApprovalStep> approvals(DesignerPage page) {
    return page.lifecycle().getStages().stream()
        .flatMap(stage -> stage.getNodes().stream())
        .filter(ApprovalStep.class::isInstance)
        .map(ApprovalStep.class::cast)
        .toList();
  }

  private static boolean tellsBeside(Control field, String words) {
    return Desk.all(field.getParent(), Label.class).stream()
        .anyMatch(label -> label.isVisible() && label.getText().contains(words));
  }

  private static Button fourEyes() {
    return Desk.all(place("Four eyes"), Button.class).get(0);
  }

  /** The governance page of an editor while it is seen, or null. */
  static GovernancePage governance(DesignerPage page) {
    Composite at = page.canvas().getParent();
    while (!(at instanceof CTabFolder)) {
      at = at.getParent();
    }
    return Desk.all(at, GovernancePage.class).stream()
        .filter(Control::isVisible)
        .findFirst()
        .orElse(null);
  }

  private static GovernancePage shown() {
    return Desk.all(Ui.window().getShell(), GovernancePage.class).stream()
        .filter(Control::isVisible)
        .findFirst()
        .orElseThrow();
  }

  private static <C extends Control> C find(Class<C> type) {
    return find(type, each -> true);
  }

  private static <C extends Control> C find(Class<C> type, java.util.function.Predicate<C> wanted) {
    return Desk.all(shown(), type).stream()
        .filter(each -> each.isVisible() && wanted.test(each))
        .findFirst()
        .orElse(null);
  }
}
