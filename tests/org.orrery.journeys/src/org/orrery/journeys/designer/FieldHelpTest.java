package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.problems.Proving;
import org.orrery.designer.proof.ProofView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.TrainStep;
import org.orrery.rules.RuleInfo;

/** What stands behind a field: default, meaning, rules, who refers; and several edited as one. */
@ExtendWith(LogWatch.class)
class FieldHelpTest {
  @AfterEach
  void close() {
    if (Ui.page().isPageZoomed()) {
      Ui.page().toggleZoom(Ui.page().getActivePartReference());
    }
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aDefaultIsShownAsSuchAndComesBackFromTheHelp() throws Exception {
    DesignerPage page = DesignerPage.openSmall("field-default");
    TrainStep train = (TrainStep) page.named("Train");
    PropertiesPage properties = page.properties("Train").enlarge();
    properties.tab("General");
    Text share = properties.field("Test share");
    assertThat(note(share)).isEqualTo("default");
    Hand.click(share, 20, share.getSize().y / 2);
    Hand.press("ctrl+a");
    Hand.type("0.4");
    Ui.await("it is taken", () -> train.getTestShare() == 0.4);
    Ui.await("it is no default", () -> note(share).isEmpty());

    Hand.press("shift+F1");
    Shell popup = popup("Use the default");
    assertThat(words(popup)).contains("Share of rows held back for tests", "Default: 0.3");
    Hand.press("space");
    Ui.await("the default", () -> train.getTestShare() == 0.3);
    page.focus();
    Hand.press("ctrl+z");
    Ui.await("taken back", () -> train.getTestShare() == 0.4);
  }

  @Test
  void theRulesThatLookAtAFieldLeadToTheProof() throws Exception {
    DesignerPage page = sample("field-rules");
    page.select("approve-release");
    PropertiesPage properties = PropertiesPage.open();
    properties.tab("Time and retries");
    Text due = properties.field("Due in");
    Hand.click(due, 20, due.getSize().y / 2);
    Hand.press("shift+F1");
    Shell popup = popup("Due in");
    Link rules = Desk.all(popup, Link.class).getFirst();
    assertThat(rules.getText()).contains("<a href=").doesNotContain("null");
    String first = rules.getText().split("\"")[1];
    RuleInfo rule = Proving.rule(first).orElseThrow();
    assertThat(rule.document()).isNotBlank();
    assertThat(rules.getText())
        .contains(rule.document() + (rule.clause().isEmpty() ? "" : " " + rule.clause()));
    Event chosen = new Event();
    chosen.text = first;
    rules.notifyListeners(SWT.Selection, chosen);
    IViewPart view = Ui.page().findView("org.orrery.designer.proof");
    Ui.await(
        "the rule in the proof",
        () ->
            Desk.all(((ProofView) view).page(), Text.class).stream()
                .anyMatch(text -> text.getText().equals(first)));
  }

  @Test
  void severalElementsAreEditedAsOne() throws Exception {
    DesignerPage page = sample("field-many");
    List<AutomaticStep> steps =
        List.of("train", "deploy").stream()
            .map(id -> (AutomaticStep) page.editor().drawing().byId().get(id))
            .toList();
    List<String> before = steps.stream().map(AutomaticStep::getTimeout).toList();
    page.editor().select(steps);
    page.focus();
    PropertiesPage properties = PropertiesPage.open();
    properties.tab("Time and retries");
    assertThat(properties.tabs()).doesNotContain("Problems", "Where used");
    Text timeout = properties.field("Timeout");
    Hand.click(timeout, 20, timeout.getSize().y / 2);
    Hand.press("ctrl+a");
    Hand.type("PT77M");
    Ui.await(
        "both have it", () -> steps.stream().allMatch(step -> "PT77M".equals(step.getTimeout())));
    Hand.press("ctrl+z");
    Ui.await(
        "one step back for both",
        () -> steps.stream().map(AutomaticStep::getTimeout).toList().equals(before));
  }

  @Test
  void whoRefersToARoleIsSelectedOnTheDrawing() throws Exception {
    DesignerPage page = sample("field-uses");
    PropertiesPage properties = PropertiesPage.open();
    page.editor().reveal("operator");
    properties.find(Text.class, field -> field.getText().equals("operator"));
    properties.tab("Where used");
    Link use = properties.find(Link.class, each -> each.getText().contains("href=\"monitor\""));
    assertThat(use.getText()).contains("as Role");
    Hand.click(use, 10, use.getSize().y / 2);
    Element monitor = page.editor().drawing().byId().get("monitor");
    Ui.await("it is selected", () -> page.editor().selected().equals(List.of(monitor)));
  }

  private static DesignerPage sample(String name) throws Exception {
    Path sample = Path.of(System.getProperty("orrery.samples"), "credit", "credit-risk.lifecycle");
    return DesignerPage.open(name, Files.readAllBytes(sample));
  }

  /** What stands beside a field. */
  private static String note(Text field) {
    Composite place = field.getParent();
    Control[] all = place.getParent().getChildren();
    Composite beside = (Composite) all[Arrays.asList(all).indexOf(place) + 1];
    return Desk.all(beside, Label.class).getFirst().getText();
  }

  private static Shell popup(String words) {
    return Ui.awaitValue(
        "the help with " + words,
        () ->
            Arrays.stream(Ui.display().getShells())
                .filter(shell -> shell.isVisible() && shell.getParent() != null)
                .filter(shell -> words(shell).contains(words))
                .findFirst());
  }

  private static String words(Shell shell) {
    StringBuilder words = new StringBuilder();
    Desk.all(shell, Label.class).forEach(label -> words.append(label.getText()).append('\n'));
    Desk.all(shell, Button.class).forEach(button -> words.append(button.getText()).append('\n'));
    return words.toString();
  }
}
