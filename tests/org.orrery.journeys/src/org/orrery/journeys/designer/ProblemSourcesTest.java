package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.Annotations;
import org.orrery.designer.problems.ProofDay;
import org.orrery.designer.proof.ProofView;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.journeys.workbench.FakeServer;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.PolicyRef;
import org.orrery.lifecycle.format.LifecycleFiles;

/** Who demands what, and whether somebody compared it with the primary text. */
@ExtendWith(LogWatch.class)
class ProblemSourcesTest {
  private static final String PACK = "eu-ai-act";
  private static final String MARK = "Not verified: ";

  /** Rules for high-risk systems are in force. */
  private static final LocalDate HIGH_RISK = LocalDate.of(2028, 1, 1);

  @AfterEach
  void closeAll() {
    ProofDay.choose(null);
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aClauseThatNobodyComparedIsMarkedInTheView() throws Exception {
    DesignerPage page = openHeldTo("sources-view");
    ProblemsPage problems = ProblemsPage.open();
    Annotations.Problem problem = awaitProblem(page, each -> true);
    Annotations.Problem other =
        page.editor().annotations().problems().stream()
            .filter(each -> !each.pack().equals(PACK))
            .findFirst()
            .orElseThrow();
    problems.await(other.message());
    problems.choose("EU Artificial Intelligence Act");
    Ui.await("only those of the pack", () -> !problems.has(other.message()));
    problems.click(problem.message());
    assertThat(problems.tree().getSelection()[0].getText(3)).startsWith(MARK);
    assertThat(problems.explanation()).contains("nobody compared this clause");
    problems.choose("All packs");
    problems.await(other.message());
  }

  /** The same mark stands where the element's problems are told, exempted and mended. */
  @Test
  void aClauseThatNobodyComparedIsMarkedBesideItsElementExemptionAndFix() throws Exception {
    DesignerPage page = DesignerPage.open("sources-late", lateAboutIncidents());
    ProofDay.choose(HIGH_RISK);
    Annotations.Problem problem =
        awaitProblem(page, each -> each.rule().equals("eu.ai-act.incident-time"));
    page.editor().reveal(problem.elementId());
    PropertiesPage properties = PropertiesPage.open();
    properties.tab("Problems");
    properties.find(Label.class, label -> label.getText().startsWith(MARK));

    ProblemsPage problems = ProblemsPage.open();
    problems.select(problem.message());
    Desk.answer(
        "Exempt",
        () -> Desk.press(problems.page(), "Exempt\u2026"),
        dialog -> {
          assertThat(Desk.words(dialog)).contains(MARK + "Regulation (EU) 2024/1689");
          Desk.press(dialog, "Cancel");
        });

    Composite proof = ((ProofView) Desk.view(ProofView.ID, IViewPart.class)).page();
    Desk.answer(
        "Fix all",
        () -> Desk.press(proof, "Fix all\u2026"),
        dialog -> {
          Table fixes = Desk.all(dialog, Table.class).getFirst();
          Ui.await("the fixes are tried", () -> fixes.getItemCount() == 2);
          assertThat(Desk.all(dialog, Text.class))
              .anySatisfy(
                  text -> assertThat(text.getText()).contains(problem.message() + "\n" + MARK));
          Desk.press(dialog, "Cancel");
        });
  }

  /** The credit model with tasks about incidents that take too long under Article 73(2). */
  private static byte[] lateAboutIncidents() throws IOException {
    Path sample = Path.of(System.getProperty("orrery.samples"), "credit/credit-risk.lifecycle");
    return Files.readString(sample)
        .replace("name=\"Investigate failure\"", "name=\"Investigate the incident\"")
        .replaceAll("dueIn=\"P\\d+D\"", "dueIn=\"P40D\"")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Annotations.Problem awaitProblem(
      DesignerPage page, Predicate<Annotations.Problem> wanted) {
    return Ui.awaitValue(
        "a problem of the pack",
        () ->
            page.editor().annotations().problems().stream()
                .filter(each -> each.pack().equals(PACK))
                .filter(wanted)
                .findFirst());
  }

  @Test
  void theProofOfADeploymentTellsTheWayAndTheMark() throws Exception {
    openHeldTo("sources-deploy");
    try (FakeServer server = new FakeServer()) {
      Desk.signIn(server, "ada");
      Desk.answer(
          "Deploy",
          () -> Desk.run("org.orrery.workbench.deploy"),
          wizard -> {
            Ui.await("the way of a finding", () -> isAnyWayTold(wizard));
            assertThat(cells(wizard)).anyMatch(cell -> cell.startsWith(MARK));
            Desk.press(wizard, "Cancel");
          });
      Desk.signOut();
    }
  }

  /** Selects one finding after the other until one tells its way. */
  private static boolean isAnyWayTold(Shell wizard) {
    Table findings = Desk.all(wizard, Table.class).get(1);
    for (int i = 0; i < findings.getItemCount(); i++) {
      findings.setSelection(i);
      Desk.notify(findings, SWT.Selection);
      if (Desk.all(wizard, Text.class).stream()
          .anyMatch(text -> text.getText().contains("The way to it: 'Start'"))) {
        return true;
      }
    }
    return false;
  }

  /** The texts of the rules of a wizard, at most elided. */
  private static List<String> cells(Shell wizard) {
    Table rules = Desk.all(wizard, Table.class).getFirst();
    return Arrays.stream(rules.getItems())
        .flatMap(item -> IntStream.range(0, rules.getColumnCount()).mapToObj(item::getText))
        .toList();
  }

  /** A small drawing that names a pack, whose rules are in force for it then. */
  private static DesignerPage openHeldTo(String name) throws Exception {
    DesignerPage plain = DesignerPage.openSmall(name);
    Lifecycle lifecycle = plain.lifecycle();
    plain.close();
    PolicyRef pack = LifecycleFactory.eINSTANCE.createPolicyRef();
    pack.setPack(PACK);
    lifecycle.getPolicies().add(pack);
    return DesignerPage.open(name, LifecycleFiles.toBytes(lifecycle));
  }
}
