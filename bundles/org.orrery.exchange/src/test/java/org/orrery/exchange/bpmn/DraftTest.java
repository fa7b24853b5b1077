package org.orrery.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ids that nobody has yet. */
class DraftTest {
  private final Draft draft = new Draft();

  @Test
  void anIdThatIsTakenGetsTheNextFreeNumber() {
    assertThat(id("x")).isEqualTo("x");
    assertThat(id("x")).isEqualTo("x-2");
    assertThat(id("x-4")).isEqualTo("x-4");
    assertThat(id("x")).isEqualTo("x-3");
    assertThat(id("x")).isEqualTo("x-5");
  }

  @Test
  void manyElementsWithoutAnIdAreNumbered() {
    assertThat(IntStream.range(0, 50_000).mapToObj(number -> id("")).distinct().count())
        .isEqualTo(50_000);
    assertThat(id("")).isEqualTo("transition-50001");
  }

  private String id(String wanted) {
    return draft.identify(Draft.NEW.createTransition(), wanted).getId();
  }
}
