package org.orrery.server.decisions;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeelGuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "> 48",
        "[1..12)",
        "\"for every function\", \"x(\"",
        "not(\"a\", \"b\")",
        "if age < 25 then (1 + 2) else 3",
        "starts with(name, \"A\") and contains(name, \"b\")",
        "amount / (duration + 1) > 500"
      })
  void comparisonsAndHarmlessFunctionsPass(String text) {
    assertThatCode(() -> FeelGuard.check(text, "'cell'")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for i in 1..1000000000 return i",
        "every x in list satisfies x > 1",
        "function(x) external { java: { class: \"java.lang.Math\" } }",
        "{a: 1}",
        "matches(name, \"(a+)+b\")",
        "replace(name, \"a\", \"b\")",
        "get entries(context)",
        "((((((((((((((((((((((1))))))))))))))))))))))"
      })
  void loopsCodePatternsAndDeepNestingAreRefused(String text) {
    assertThatThrownBy(() -> FeelGuard.check(text, "'cell'"))
        .isInstanceOf(DecisionException.class)
        .hasMessageStartingWith("'cell'");
  }

  @Test
  void theLongestTextPassesAndALongerOneIsRefused() {
    String longest = "1".repeat(FeelGuard.MAX_LENGTH);
    assertThatCode(() -> FeelGuard.check(longest, "'cell'")).doesNotThrowAnyException();
    assertThatThrownBy(() -> FeelGuard.check(longest + "1", "'cell'"))
        .isInstanceOf(DecisionException.class);
  }
}
