package org.orrery.server.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orrery.api.Traffic;

class RouterTest {
  private static List<Traffic.Share> shares(double canary) {
    return List.of(
        new Traffic.Share(1, "champion", 100 - canary), new Traffic.Share(2, "canary", canary));
  }

  private static int version(String key, double canary) {
    return Router.choose(shares(canary), Router.position("m", key)).version();
  }

  @Test
  void aKeyStaysWhereItIs() {
    // The place of a key is part of the contract: it must not change between releases.
    assertThat(Router.position("credit-risk", "applicant-1")).isEqualTo(87.38702638919762);
    assertThat(Router.position("other", "applicant-1")).isEqualTo(59.7799368896614);
  }

  @Test
  void sharesAreKept() {
    long canary = IntStream.range(0, 10_000).filter(i -> version("k" + i, 10) == 2).count();
    assertThat(canary / 10_000.0).isCloseTo(0.1, within(0.01));
  }

  @Test
  void aGrowingShareKeepsItsKeys() {
    for (int i = 0; i < 2_000; i++) {
      if (version("k" + i, 10) == 2) {
        assertThat(version("k" + i, 50)).isEqualTo(2);
      }
    }
  }

  @Test
  void theEndsOfSharesAreServed() {
    assertThat(Router.choose(shares(0), 99.999).version()).isEqualTo(1);
    assertThat(Router.choose(shares(100), 0).version()).isEqualTo(2);
    assertThat(Router.choose(shares(10), 100).version()).isEqualTo(1);
  }
}
