package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Model;
import org.orrery.lifecycle.PolicyRef;
import org.orrery.rules.Draw;

class UnclearScopeRuleTest {
  private static final String CHECK = "unclear-scope";

  @Test
  void holdsWhenTheModelIsDescribedAndThePackIsKnown() {
    assertThat(Checked.messages(CHECK, named("house"))).isEmpty();
  }

  @Test
  void aPackThatNobodyKnowsProvesNothing() {
    assertThat(Checked.messages(CHECK, named("House")))
        .containsExactly(
            "drawing: 'Drawing' is held to the rule pack 'House', which is not known here, so nothing"
                + " of it is proved.");
  }

  @Test
  void anAttributeThatRulesAskForMustBeSaid() {
    Draw draw = Draw.of("start -> end");
    draw.with("model", Model.class, m -> m.getRegions().clear());
    assertThat(Checked.messages(CHECK, draw))
        .singleElement()
        .asString()
        .contains("'Model' does not say in which regions it is used");
    draw.with("model", Model.class, m -> m.setUse(" "));
    assertThat(Checked.messages(CHECK, draw))
        .singleElement()
        .asString()
        .contains("in which regions and for what");
    draw.lifecycle().setModel(null);
    assertThat(Checked.messages(CHECK, draw))
        .singleElement()
        .asString()
        .contains("'Drawing' describes no model");
  }

  private static Draw named(String pack) {
    Draw draw = Draw.of("start -> end");
    PolicyRef ref = LifecycleFactory.eINSTANCE.createPolicyRef();
    ref.setPack(pack);
    draw.lifecycle().getPolicies().add(ref);
    return draw;
  }
}
