package org.orrery.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BackOffTest {
  private static final long[] SECONDS = {1, 2, 4, 8, 16, 30, 30, 30};

  private final BackOff backOff = new BackOff(Duration.ofSeconds(1));

  @Test
  void pausesDoubleUpToHalfAMinute() {
    for (long seconds : SECONDS) {
      assertThat(backOff.pause()).isBetween(seconds * 500, seconds * 1000);
    }
  }

  @Test
  void pausesOfManyClientsAreSpreadOverTheirHalf() {
    long[] firsts =
        LongStream.range(0, 400)
            .map(i -> new BackOff(Duration.ofSeconds(1)).pause())
            .sorted()
            .toArray();

    assertThat(firsts[0]).isBetween(500L, 600L);
    assertThat(firsts[firsts.length - 1]).isBetween(900L, 1000L);
  }

  @Test
  void anAnswerBeginsAnew() {
    LongStream.range(0, 6).forEach(i -> backOff.pause());
    backOff.reset();

    assertThat(backOff.pause()).isBetween(500L, 1000L);
    assertThat(backOff.pause()).isBetween(1000L, 2000L);
  }

  @Test
  void aPauseIsCutShortAndTheNextIsTheFirstAgain() throws Exception {
    BackOff patient = new BackOff(Duration.ofMinutes(10));
    CompletableFuture<Boolean> again = CompletableFuture.supplyAsync(patient::rest);
    while (!again.isDone()) {
      patient.wake();
      Thread.onSpinWait();
    }

    assertThat(again.get(1, TimeUnit.MINUTES)).isTrue();
    assertThat(patient.pause()).isGreaterThanOrEqualTo(Duration.ofMinutes(5).toMillis());
  }

  @Test
  void whatHasEndedRestsNoMoreAndDoesNotTryAgain() throws Exception {
    BackOff patient = new BackOff(Duration.ofMinutes(10));
    CompletableFuture<Boolean> again = CompletableFuture.supplyAsync(patient::rest);
    patient.end();

    assertThat(again.get(1, TimeUnit.MINUTES)).isFalse();
    assertThat(patient.rest()).isFalse();
  }
}
