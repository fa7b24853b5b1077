package org.orrery.journeys.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.orrery.api.Approval;
import org.orrery.governance.approvals.ApprovalsView;
import org.orrery.governance.approvals.DecisionForm;
import org.orrery.journeys.Hand;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.workbench.Ids;

/** The approvals inbox: its list, the evidence and the form, with mouse and keys. */
final class DecisionPage {
  private static final int EVIDENCE = 3;

  private final ApprovalsView view;

  private DecisionPage(ApprovalsView view) {
    this.view = view;
  }

  static DecisionPage open() {
    Desk.show(Ids.GOVERNANCE);
    return new DecisionPage(Desk.view(Ids.APPROVALS, ApprovalsView.class));
  }

  /** Waits until the person may decide on the step, and chooses it. */
  void choose(String element) {
    Ui.await(element + " in the inbox", RealServerTest.LONG, () -> waiting(element) != null);
    Approval approval = waiting(element);
    assertThat(view.select(approval.id())).isTrue();
    Ui.await("the form", () -> view.detail().decision().form() != null);
  }

  private Approval waiting(String element) {
    return view.listed().stream()
        .filter(a -> a.element().equals(element) && a.mayDecide())
        .findFirst()
        .orElse(null);
  }

  /** Opens each document, one after the other, with the arrow keys; says how many there are. */
  int readEvidence() {
    view.detail().showTab(EVIDENCE);
    Ui.settle();
    Composite evidence =
        (Composite)
            Desk.all(view.detail(), CTabFolder.class).getFirst().getItem(EVIDENCE).getControl();
    Table table = Desk.all(evidence, Table.class).getFirst();
    int documents = table.getItemCount();
    Rectangle first = table.getItem(0).getBounds();
    Hand.click(table, first.x + 40, first.y + first.height / 2);
    for (int i = 0; i < documents; i++) {
      int now = i;
      Ui.await("document " + i, () -> table.getSelectionIndex() == now);
      Ui.await("it is read", () -> table.getItem(now).getText(4).equals("Read"));
      Hand.press("Down");
    }
    view.detail().showTab(0);
    Ui.settle();
    return documents;
  }

  /** Answers a form's choices, the n-th with the n-th value. */
  void answer(String... values) {
    List<Combo> combos = Desk.all(form(), Combo.class);
    for (int i = 0; i < values.length; i++) {
      combos.get(i).setText(values[i]);
      Desk.notify(combos.get(i), SWT.Selection);
    }
  }

  /** Confirms every point, chooses an outcome, types a reason and gives the decision. */
  void decide(String outcome, String reason) {
    Desk.all(form(), Button.class).stream()
        .filter(b -> (b.getStyle() & SWT.CHECK) != 0 && b.getData() != null)
        .forEach(DecisionPage::click);
    click(button(outcome));
    List<Text> areas = Desk.all(form(), Text.class).stream().filter(Text::isVisible).toList();
    Text area = areas.getLast();
    area.setFocus();
    Hand.type(reason);
    Ui.await("the reason", () -> area.getText().equals(reason));
    Button submit = button("Give decision");
    Ui.await("a complete form: " + form().missing(), submit::isEnabled);
    String decided = view.detail().shownId();
    submit.setFocus();
    Hand.press("space");
    Ui.await(
        "the decision is recorded",
        RealServerTest.LONG,
        () -> view.listed().stream().noneMatch(a -> a.id().equals(decided) && a.mayDecide()));
  }

  private Button button(String label) {
    return Desk.all(form(), Button.class).stream()
        .filter(b -> b.getText().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + label));
  }

  private static void click(Button button) {
    button.setFocus();
    Ui.settle();
    Hand.press("space");
    Ui.await(button.getText() + " is chosen", button::getSelection);
  }

  private DecisionForm form() {
    return view.detail().decision().form();
  }
}
