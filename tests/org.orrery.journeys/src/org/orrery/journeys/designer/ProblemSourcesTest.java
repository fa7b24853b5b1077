package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.Annotations;
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

  @AfterEach
  void closeAll() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aClauseThatNobodyComparedIsMarkedInTheView() throws Exception {
    DesignerPage page = openHeldTo("sources-view");
    ProblemsPage problems = ProblemsPage.open();
    Annotations.Problem problem =
        Ui.awaitValue(
            "a problem of the pack",
            () ->
                page.editor().annotations().problems().stream()
                    .filter(each -> each.pack().equals(PACK))
                    .findFirst());
    Annotations.Problem other =
        page.editor().annotations().problems().stream()
            .filter(each -> !each.pack().equals(PACK))
            .findFirst()
            .orElseThrow();
    problems.await(other.message());
    problems.choose("EU Artificial Intelligence Act");
    Ui.await("only those of the pack", () -> !problems.has(other.message()));
    problems.click(problem.message());
    assertThat(problems.tree().getSelection()[0].getText(3)).startsWith("Not verified: ");
    assertThat(problems.explanation()).contains("nobody compared this clause");
    problems.choose("All packs");
    problems.await(other.message());
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
            Ui.await("the way of a finding", () -> cells(wizard, 1).stream().anyMatch(isWay()));
            assertThat(cells(wizard, 0)).anyMatch(cell -> cell.startsWith("Not verified: "));
            Desk.press(wizard, "Cancel");
          });
      Desk.signOut();
    }
  }

  private static Predicate<String> isWay() {
    return cell -> cell.startsWith("'Start'");
  }

  /** The texts of the n-th table of a wizard, at most elided. */
  private static List<String> cells(Shell wizard, int table) {
    List<Table> tables = Desk.all(wizard, Table.class);
    if (tables.size() <= table) {
      return List.of();
    }
    return Arrays.stream(tables.get(table).getItems())
        .flatMap(
            item -> IntStream.range(0, tables.get(table).getColumnCount()).mapToObj(item::getText))
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
