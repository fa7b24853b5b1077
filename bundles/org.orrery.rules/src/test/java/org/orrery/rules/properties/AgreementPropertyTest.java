package org.orrery.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.FormField;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.RollbackStep;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.rules.Draw;
import org.orrery.rules.RandomDrawings;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.packs.StatedRules;

/** Checks and the properties that say the same blame the same elements. */
class AgreementPropertyTest {
  private static final Map<String, RuleEngine> STATED =
      Map.of(
          "engineering.validation-path", StatedRules.engine(Vocabulary.UNVALIDATED_PRODUCTION),
          "engineering.rollback-snapshot", StatedRules.engine(Vocabulary.MISSING_SNAPSHOT),
          "engineering.failure-path", StatedRules.engine(Vocabulary.MISSING_FAILURE_PATH),
          "engineering.risk-first", StatedRules.engine(Vocabulary.LATE_RISK_CLASSIFICATION));

  @Example
  void agreeOnTheSamples() throws Exception {
    for (String sample : List.of("credit-risk", "credit-policy")) {
      agree(LifecycleFiles.load(Path.of("../../samples/credit", sample + ".lifecycle")));
    }
    agree(Draw.complete().lifecycle());
  }

  @Property(tries = 1000)
  void agreeOnRandomDrawings(@ForAll long seed) {
    Random random = new Random(seed);
    Draw draw = RandomDrawings.free(random);
    for (Node node : draw.lifecycle().getStages().getFirst().getNodes()) {
      if (random.nextInt(3) == 0) {
        vary(node, random);
      }
    }
    agree(draw.lifecycle());
  }

  private static void vary(Node node, Random random) {
    switch (node) {
      case TestStep test -> test.getTests().clear();
      case ApprovalStep approval -> approval.setEachRole(false);
      case DeployStep deploy -> deploy.setStrategy(DeployStrategy.SHADOW);
      case RollbackStep rollback -> rollback.setSnapshot(random.nextBoolean() ? "lost" : null);
      case TaskStep task -> {
        FormField field = LifecycleFactory.eINSTANCE.createFormField();
        field.setName("The Risk  Class");
        field.setRequired(random.nextBoolean());
        task.getFields().add(field);
      }
      default -> node.getWhen().add(LifecycleFactory.eINSTANCE.createCondition());
    }
  }

  /** What a check says of the way into production is what the property says of it. */
  private static void agreeOnWays(Lifecycle lifecycle) {
    String rule = "engineering.validation-path";
    assertThat(ways(RuleEngine.builtIn(), rule, lifecycle))
        .isEqualTo(ways(STATED.get(rule), "house.rule", lifecycle));
  }

  private static List<Integer> ways(RuleEngine engine, String rule, Lifecycle lifecycle) {
    return engine.prove(lifecycle, StatedRules.DAY).problems().stream()
        .filter(problem -> problem.rule().equals(rule))
        .map(problem -> problem.way().steps().size())
        .toList();
  }

  private static void agree(Lifecycle lifecycle) {
    agreeOnWays(lifecycle);
    var proof = RuleEngine.builtIn().prove(lifecycle, StatedRules.DAY);
    STATED.forEach(
        (rule, stated) ->
            assertThat(
                    stated.prove(lifecycle, StatedRules.DAY).problems().stream()
                        .map(p -> p.element().getId()))
                .as(rule)
                .containsExactlyElementsOf(
                    proof.problems().stream()
                        .filter(p -> p.rule().equals(rule))
                        .map(p -> p.element().getId())
                        .toList()));
  }
}
