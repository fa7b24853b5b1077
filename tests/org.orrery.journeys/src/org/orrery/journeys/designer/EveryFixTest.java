package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.gef.commands.CommandStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.Annotations;
import org.orrery.designer.edits.RecordedCommand;
import org.orrery.designer.problems.ProofDay;
import org.orrery.designer.problems.QuickFixMenu;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.PolicyRef;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.rules.PolicyPack;
import org.orrery.rules.Problem;
import org.orrery.rules.RuleEngine;

/**
 * Each quick fix there is is made in an open editor as its menu makes it: what it was offered for
 * is gone, one undo gives the same file as before and redo the mended one.
 */
@ExtendWith(LogWatch.class)
class EveryFixTest {
  private static final RuleEngine ENGINE = RuleEngine.builtIn();

  /** All rules of all packs are in force on it. */
  private static final LocalDate DAY = LocalDate.of(2028, 9, 1);

  private final Map<String, Breaking.Case> cases = Breaking.all();
  private DesignerPage page;

  /** What a fix is offered for, and how it is called there. */
  private record Offer(Problem problem, String label) {}

  @BeforeEach
  void look() {
    ProofDay.choose(DAY);
  }

  @AfterEach
  void close() {
    ProofDay.choose(null);
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void isOneCommandThatMendsAndIsTakenBack() throws Exception {
    assertThat(new TreeSet<>(cases.keySet()))
        .as("the fixes that packs name")
        .isEqualTo(
            ENGINE.packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .flatMap(rule -> rule.fixes().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    String open = "";
    for (Map.Entry<String, Breaking.Case> each : cases.entrySet()) {
      String sample = each.getValue().sample();
      if (!sample.equals(open)) {
        Ui.page().closeAllEditors(false);
        page = DesignerPage.open("fixes-of-" + Path.of(sample).getFileName(), bound(sample));
        open = sample;
      }
      check(each.getKey(), each.getValue());
    }
  }

  private void check(String fix, Breaking.Case broken) {
    CommandStack commands = page.editor().commands();
    String whole = page.text();
    Lifecycle drawing = page.lifecycle();
    page.editor()
        .execute(new RecordedCommand("Break", drawing, () -> broken.edit().accept(drawing)));
    String before = page.text();
    Offer offer = offer(fix);
    Annotations.Problem told = Ui.awaitValue(fix + " is offered in the editor", () -> told(offer));

    QuickFixMenu.apply(page.editor(), told, offer.label());
    String mended = page.text();
    assertThat(mended).as(fix).isNotEqualTo(before);
    assertThat(ENGINE.prove(drawing, DAY).problems())
        .as("what %s is offered for", fix)
        .noneMatch(problem -> isSame(problem, offer.problem()));
    commands.undo();
    assertThat(page.text()).as("undo of " + fix).isEqualTo(before);
    commands.redo();
    assertThat(page.text()).as("redo of " + fix).isEqualTo(mended);
    commands.undo();
    if (!before.equals(whole)) {
      commands.undo();
    }
    assertThat(page.text()).as("the sample behind " + fix).isEqualTo(whole);
    commands.flush();
  }

  private Offer offer(String fix) {
    return ENGINE.prove(page.lifecycle(), DAY).problems().stream()
        .flatMap(
            problem ->
                problem.fixes().stream()
                    .filter(each -> each.id().equals(fix))
                    .map(each -> new Offer(problem, each.label())))
        .findFirst()
        .orElseThrow(() -> new AssertionError(fix + " is not offered"));
  }

  private Optional<Annotations.Problem> told(Offer offer) {
    Problem wanted = offer.problem();
    return page.editor().annotations().problems().stream()
        .filter(problem -> problem.rule().equals(wanted.rule()))
        .filter(problem -> problem.elementId().equals(wanted.element().getId()))
        .filter(problem -> problem.message().equals(wanted.message()))
        .filter(problem -> problem.fixes().contains(offer.label()))
        .findFirst();
  }

  private static boolean isSame(Problem one, Problem other) {
    return one.rule().equals(other.rule())
        && one.element() == other.element()
        && one.message().equals(other.message());
  }

  /** A sample that names every pack, whatever the pack's scope. */
  private static byte[] bound(String sample) throws Exception {
    Path file = Path.of(System.getProperty("orrery.samples"), sample + ".lifecycle");
    Lifecycle drawing = LifecycleFiles.load(file);
    drawing.getPolicies().clear();
    for (PolicyPack pack : ENGINE.packs()) {
      PolicyRef ref = LifecycleFactory.eINSTANCE.createPolicyRef();
      ref.setPack(pack.id());
      drawing.getPolicies().add(ref);
    }
    return LifecycleFiles.toBytes(drawing);
  }
}
