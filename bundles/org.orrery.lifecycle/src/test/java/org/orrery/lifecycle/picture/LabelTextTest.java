package org.orrery.lifecycle.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelTextTest {
  @Test
  void aShortTextIsOneLine() {
    LabelText text = LabelText.of(" with conditions ");
    assertThat(text.lines()).containsExactly("with conditions");
    assertThat(text.height()).isEqualTo(14);
    assertThat(text.width()).isEven().isBetween(72, 96);
    assertThat(text.baseline(0)).isEqualTo(10);
  }

  @Test
  void longTextsAreBrokenBehindBlanksAndHyphens() {
    assertThat(LabelText.of("Watch for a fortnight").lines())
        .containsExactly("Watch for a", "fortnight");
    assertThat(LabelText.of("approve-with-conditions").lines())
        .containsExactly("approve-with-", "conditions");
    assertThat(LabelText.of("approve-with-conditions").height()).isEqualTo(27);
    assertThat(LabelText.of("one line\nanother").lines()).containsExactly("one line", "another");
  }

  @Test
  void noLineIsWiderThanTheLabelsOfBpmnJs() {
    String text =
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk W " + "\uD83D\uDE00".repeat(40);
    assertThat(LabelText.of(text).lines())
        .hasSizeGreaterThan(3)
        .allSatisfy(line -> assertThat(LabelText.width(line)).isLessThanOrEqualTo(90))
        .noneMatch(line -> Character.isHighSurrogate(line.charAt(line.length() - 1)));
    assertThat(String.join("", LabelText.of(text).lines()).replaceAll("\\s", ""))
        .isEqualTo(text.replaceAll("\\s", ""));
  }

  @Test
  void aPictureShowsThreeLinesOfIt() {
    assertThat(LabelText.shown("Was the shadow fine?"))
        .isEqualTo(LabelText.of("Was the shadow fine?"));
    assertThat(LabelText.shown("conditions ".repeat(20)).lines())
        .containsExactly("conditions", "conditions", "conditions\u2026");
  }

  @Test
  void nothingIsNoLine() {
    assertThat(LabelText.of(" ").lines()).isEmpty();
    assertThat(LabelText.of("").width()).isZero();
  }
}
