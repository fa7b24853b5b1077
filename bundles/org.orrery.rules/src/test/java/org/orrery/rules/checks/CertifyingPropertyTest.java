package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.FormField;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.check.StepResults;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.Draw;
import org.orrery.rules.Forgeries;
import org.orrery.rules.RandomDrawings;
import org.orrery.rules.flow.Drawing;

/** Path rules that are written in Java are certified as stated ones are. */
@Tag("thorough")
class CertifyingPropertyTest {
  /** The checks, and how many rows of numbers their certificates have. */
  private static final Map<String, Integer> CHECKS =
      Map.of(
          "unvalidated-production", 2,
          "unmonitored-deployment", 2,
          "unreachable-step", 3,
          "mixed-paths", 2,
          "cut-off-branch", 2,
          "late-risk-classification", 1,
          "runaway-retraining", 5,
          "missing-result", 2,
          "duplicate-snapshot", 3);

  @Property(tries = 300)
  void whatHoldsIsCertifiedAndNoTextProvesWhatDoesNot(@ForAll long seed) {
    Random random = new Random(seed);
    Lifecycle lifecycle = drawn(random);
    Map<String, List<String>> texts = new HashMap<>();
    for (Lifecycle each : List.of(lifecycle, drawn(random))) {
      CHECKS
          .keySet()
          .forEach(
              id ->
                  certificate(id, each)
                      .ifPresent(
                          text -> texts.computeIfAbsent(id, i -> new ArrayList<>()).add(text)));
    }
    refuseAll(random, lifecycle, texts);
    for (int i = 0; i < 2; i++) {
      Forgeries.edit(random, lifecycle);
      CHECKS.keySet().forEach(id -> certificate(id, lifecycle));
      refuseAll(random, lifecycle, texts);
    }
  }

  @Example
  void ofStepsThatOnePassDoesNotTakeInMoreRowsAreWrittenDown() {
    for (int asked : List.of(64, 65, 130, 1_025)) {
      Lifecycle lifecycle = asking(asked).lifecycle();
      assertThat(certifying("missing-result").check(drawing(lifecycle))).isEmpty();
      Optional<String> certificate = certifying("missing-result").certificate(drawing(lifecycle));
      assertThat(certificate.map(text -> text.split("/", -1).length))
          .isEqualTo(asked > 1_024 ? Optional.empty() : Optional.of(2 * ((asked + 63) / 64)));
      certificate.ifPresent(
          text ->
              assertThat(certifying("missing-result").isProvedBy(text, drawing(lifecycle)))
                  .isTrue());
    }
  }

  /** One of the later steps is passed by: no rows of the former groups, or of others, hide that. */
  @Example
  void aStepOfALaterGroupIsNotHidden() {
    String honest =
        certifying("missing-result").certificate(drawing(asking(130).lifecycle())).orElseThrow();
    Draw spoilt = asking(130);
    spoilt.path("task-99 -!-> task-101");
    assertThat(Checked.by("missing-result", spoilt)).isNotEmpty();
    List<String> rows = List.of(honest.split("/", -1));
    List<String> forgeries = new ArrayList<>(List.of(honest));
    forgeries.add(String.join("/", rows.subList(0, 2)));
    forgeries.add(String.join("/", rows.subList(0, 4)));
    forgeries.add(honest + "/" + rows.get(0) + "/" + rows.get(1));
    forgeries.add(honest.replaceAll("-?[0-9]+", "-1"));
    forgeries.add(honest.replaceAll("-?[0-9]+", "0"));
    forgeries.add(
        String.join(
            "/", rows.get(0), rows.get(1), rows.get(0), rows.get(1), rows.get(4), rows.get(5)));
    Random random = new Random(1);
    IntStream.range(0, 50).forEach(i -> forgeries.add(Forgeries.altered(random, honest)));
    for (String forged : forgeries) {
      assertThat(certifying("missing-result").isProvedBy(forged, drawing(spoilt.lifecycle())))
          .isFalse();
    }
  }

  /** A decision that asks for the outcomes of many tasks, which are done one behind the other. */
  private static Draw asking(int asked) {
    Draw draw = Draw.of("start -> task-0", "decide -> end");
    for (int i = 0; i < asked; i++) {
      draw.path("task-%d -> %s".formatted(i, i + 1 < asked ? "task-" + (i + 1) : "decide"));
      ask(draw.get("decide", DecisionNode.class), draw.get("task-" + i, Step.class), "outcome");
    }
    return draw;
  }

  /** A share of the wait would be missing where the test fails; the pairs at once are few. */
  @Example
  void branchesWithoutSharesAreCertifiedByWhatIsAtOnce() {
    Lifecycle lifecycle =
        Draw.of(
                "start -> fork -> test -passed-> join -> end",
                "fork -> wait -> join",
                "test -failed-> end2")
            .lifecycle();
    String certificate = certificate("cut-off-branch", lifecycle).orElseThrow();
    String[] rows = certificate.split("/");
    assertThat(rows).hasSize(3).startsWith("2");
    for (String forged :
        List.of(
            "2//",
            "2/" + rows[1].substring(2) + "/" + rows[2].substring(2),
            "2/" + rows[1] + "/" + rows[1],
            "2/" + rows[1] + ",99/" + rows[2] + ",0",
            "0",
            "1/" + rows[1])) {
      assertThat(certifying("cut-off-branch").isProvedBy(forged, drawing(lifecycle)))
          .as(forged)
          .isFalse();
    }
  }

  /** Long branches without shares make many pairs; one that is left out is missed. */
  @Example
  void manyPairsAreWrittenDownToo() {
    for (int waits : List.of(3, 100, 400)) {
      Lifecycle lifecycle = withoutShares(waits).lifecycle();
      Optional<String> certificate = certifying("cut-off-branch").certificate(drawing(lifecycle));
      assertThat(certificate.isPresent()).as(waits + " waits").isEqualTo(waits < 400);
      certificate.ifPresent(
          text -> {
            assertThat(certifying("cut-off-branch").isProvedBy(text, drawing(lifecycle))).isTrue();
            String[] rows = text.split("/");
            for (int row = 1; row <= 2; row++) {
              String[] forged = rows.clone();
              forged[row] = rows[row].replaceFirst("[0-9]+,", "");
              assertThat(
                      certifying("cut-off-branch")
                          .isProvedBy(String.join("/", forged), drawing(lifecycle)))
                  .isFalse();
            }
            String shorter =
                rows[0]
                    + rows[1].replaceFirst("[0-9]+", "/").replaceFirst("/,", "/")
                    + rows[2].replaceFirst("[0-9]+", "/").replaceFirst("/,", "/");
            assertThat(certifying("cut-off-branch").isProvedBy(shorter, drawing(lifecycle)))
                .isFalse();
          });
    }
  }

  /** Two branches of waits, of which one can end the run early. */
  private static Draw withoutShares(int waits) {
    StringBuilder left = new StringBuilder("start -> fork -> test -passed-> wait-a0");
    StringBuilder right = new StringBuilder("fork -> wait-b0");
    for (int i = 1; i < waits; i++) {
      left.append(" -> wait-a").append(i);
      right.append(" -> wait-b").append(i);
    }
    return Draw.of(left + " -> join -> end", right + " -> join", "test -failed-> end2");
  }

  /** The certificate, which is there where nothing is found, and then proves it. */
  private static Optional<String> certificate(String id, Lifecycle lifecycle) {
    Drawing drawing = drawing(lifecycle);
    Certifying check = certifying(id);
    Optional<String> certificate = check.certificate(drawing);
    boolean holds = check.check(drawing).isEmpty();
    if (id.equals("duplicate-snapshot")) {
      assertThat(!certificate.isPresent() || holds).as(id).isTrue();
    } else {
      assertThat(certificate.isPresent()).as(id).isEqualTo(holds);
    }
    certificate.ifPresent(
        text -> assertThat(check.isProvedBy(text, drawing(lifecycle))).as(id).isTrue());
    return certificate;
  }

  @Example
  void stepsThatExcludeEachOtherMayShareTheNameOfASnapshot() {
    String[] paths = {"start -> decide -> deploy -> end", "decide -> deploy-other -> end"};
    String certificate =
        certificate("duplicate-snapshot", Draw.of(paths).lifecycle()).orElseThrow();
    assertThat(certificate.split("/", -1)).hasSize(3);
    Lifecycle inTurn = Draw.of("start -> deploy -> deploy-other -> end").lifecycle();
    assertThat(certificate("duplicate-snapshot", inTurn)).isEmpty();
    assertThat(certifying("duplicate-snapshot").isProvedBy("0", drawing(inTurn))).isFalse();
  }

  /** Follows texts, and others made of them, and believes none where something is found. */
  private static void refuseAll(
      Random random, Lifecycle lifecycle, Map<String, List<String>> texts) {
    int nodes = Elements.nodes(lifecycle).size();
    CHECKS.forEach(
        (id, rows) -> {
          List<String> all = new ArrayList<>(Forgeries.nonsense());
          for (String text : texts.getOrDefault(id, List.of())) {
            all.add(text);
            IntStream.range(0, 6).forEach(i -> all.add(Forgeries.altered(random, text)));
          }
          IntStream.range(0, 3).forEach(i -> all.add(Forgeries.guess(random, rows, nodes)));
          IntStream.range(0, 3).forEach(i -> all.add(guess(random, nodes)));
          Drawing drawing = drawing(lifecycle);
          boolean holds = certifying(id).check(drawing).isEmpty();
          for (String text : all) {
            boolean proved = certifying(id).isProvedBy(text, drawing(lifecycle));
            assertThat(!proved || holds).as(id + ": " + text).isTrue();
          }
        });
  }

  private static Certifying certifying(String id) {
    return (Certifying) Checks.byId(id);
  }

  private static Drawing drawing(Lifecycle lifecycle) {
    return new Drawing(lifecycle, Set.of("house"));
  }

  private static Lifecycle drawn(Random random) {
    Draw draw =
        switch (random.nextInt(5)) {
          case 0 -> RandomDrawings.nested(random, 3, 0);
          case 1 -> RandomDrawings.nested(random, 3, 1);
          case 2 -> RandomDrawings.woven(random, 2, 4);
          case 3 -> Draw.complete();
          default -> RandomDrawings.free(random);
        };
    List<Step> steps = new ArrayList<>();
    for (Node node : Elements.nodes(draw.lifecycle())) {
      vary(node, random);
      if (node instanceof Step step) {
        steps.add(step);
      }
    }
    for (Node node : Elements.nodes(draw.lifecycle())) {
      if (node instanceof DecisionNode decision && !steps.isEmpty() && random.nextInt(3) > 0) {
        ask(decision, random, steps.get(random.nextInt(steps.size())));
      }
    }
    return draw.lifecycle();
  }

  /**
   * Some steps watch nothing, ask for the risk, or are missing in members; triggers lose bounds.
   */
  private static void vary(Node node, Random random) {
    if (node instanceof MonitorStep step && random.nextInt(4) == 0) {
      step.getMonitors().removeIf((Monitor monitor) -> random.nextBoolean());
    }
    if (node instanceof Trigger trigger && random.nextInt(3) == 0) {
      trigger.setCoolDown(null);
    }
    if (node instanceof TaskStep task && random.nextBoolean()) {
      FormField field = LifecycleFactory.eINSTANCE.createFormField();
      field.setId("risk-tier");
      field.setRequired(true);
      task.getFields().add(field);
    }
    if (random.nextInt(12) == 0) {
      node.getWhen().add(LifecycleFactory.eINSTANCE.createCondition());
    }
  }

  private static void ask(DecisionNode decision, Random random, Step step) {
    List<String> given = List.copyOf(StepResults.of(step).keySet());
    boolean known = !given.isEmpty() && random.nextInt(8) > 0;
    ask(decision, step, known ? given.get(random.nextInt(given.size())) : "nothing");
    if (random.nextInt(4) == 0) {
      decision.setDefaultOutcome("other");
    }
  }

  private static void ask(DecisionNode decision, Step step, String key) {
    DecisionInput input = LifecycleFactory.eINSTANCE.createDecisionInput();
    input.setId("asked");
    input.setStep(step);
    input.setKey(key);
    decision.getInputs().add(input);
  }

  /** Levels and origins, and the same twice. */
  private static String guess(Random random, int nodes) {
    String rows = row(random, nodes, 0, 3) + "/" + row(random, nodes, -2, 2 * nodes + 2);
    return random.nextBoolean() ? rows : rows + ";" + rows;
  }

  private static String row(Random random, int nodes, int from, int bound) {
    return IntStream.range(0, nodes)
        .mapToObj(n -> String.valueOf(from + random.nextInt(bound)))
        .collect(Collectors.joining(","));
  }
}
