package org.orrery.bench.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.bench.ExclusionOperations;
import org.orrery.bench.LanguageOperations;
import org.orrery.bench.LoopedDecisions;
import org.orrery.bench.WideFork;

@Tag("thorough")
class StepCountsTest {
  @TempDir Path folder;

  @Test
  void whatTheLanguageDoesGrowsNoFasterThanSorting() throws Exception {
    Map<String, NavigableMap<Integer, Long>> steps =
        StepCounts.of(LanguageOperations.class, folder, List.of(1_000, 3_000, 9_000));
    assertThat(steps).containsKeys("load", "validate, all packs", "soundness", "diff", "merge");
    assertThat(steps)
        .containsKeys(
            "  certificate of always-before",
            "  certificate of always-followed-by-within",
            "  certificate of at-most",
            "  certificate of begins-with",
            "  certificate of cut-off-branch",
            "  certificate of excluded-together",
            "  certificate of late-risk-classification",
            "  certificate of loops-pass",
            "  certificate of missing-result",
            "  certificate of mixed-paths",
            "  certificate of never-after-without",
            "  certificate of responds",
            "  certificate of runaway-retraining",
            "  certificate of unmonitored-deployment",
            "  certificate of unreachable-step",
            "  certificate of unsound-flow",
            "  certificate of unvalidated-production");
    steps.forEach(
        (operation, counts) -> {
          assertThat(counts).as(operation).containsOnlyKeys(1_000, 3_000, 9_000);
          counts
              .tailMap(1_000, false)
              .forEach(
                  (size, count) ->
                      assertThat(count)
                          .as("%s of %d elements", operation, size)
                          .isPositive()
                          .isLessThanOrEqualTo(
                              (long) (counts.get(1_000) * sorting(size) / sorting(1_000))));
          if (operation.contains("certificate")) {
            assertThat(counts.get(9_000) / (double) counts.get(3_000))
                .as(operation)
                .isLessThan(3.2);
          }
        });
  }

  /** Three times the drawing takes three times the steps, up to what longer numbers add. */
  @Test
  void thatNodesExcludeEachOtherIsFollowedInLinearEffort() throws Exception {
    Map<String, NavigableMap<Integer, Long>> steps =
        StepCounts.of(ExclusionOperations.class, folder, List.of(1_000, 3_000, 9_000));
    assertThat(steps).containsOnlyKeys("nested", "waiting for each other");
    steps.forEach(
        (operation, counts) -> {
          assertThat(counts.get(3_000) / (double) counts.get(1_000)).as(operation).isLessThan(3.2);
          assertThat(counts.get(9_000) / (double) counts.get(3_000)).as(operation).isLessThan(3.2);
        });
  }

  @Test
  void manyDecisionsOnOneLoopAreProvedInLinearEffort() throws Exception {
    NavigableMap<Integer, Long> steps =
        StepCounts.of(LoopedDecisions.class, folder, List.of(1_000, 3_000, 9_000)).get("soundness");
    assertThat(steps.get(3_000) / (double) steps.get(1_000)).isLessThan(3.2);
    assertThat(steps.get(9_000) / (double) steps.get(3_000)).isLessThan(3.2);
  }

  @Test
  void aForgedCertificateOfAWideForkIsRefusedInLinearEffort() throws Exception {
    NavigableMap<Integer, Long> steps =
        StepCounts.of(WideFork.class, folder, List.of(1_000, 3_000, 9_000))
            .get("certificate of a wide fork");
    assertThat(steps.get(3_000) / (double) steps.get(1_000)).isLessThan(3.2);
    assertThat(steps.get(9_000) / (double) steps.get(3_000)).isLessThan(3.2);
  }

  /** That hidden loops of the JDK are counted, and a quadratic one is not called linear. */
  @Test
  void whatIsQuadraticIsSeen() throws Exception {
    Map<String, NavigableMap<Integer, Long>> steps =
        StepCounts.of(Wasteful.class, folder, List.of(10_000, 20_000));
    assertThat(steps).hasSize(4);
    steps.forEach(
        (operation, counts) -> {
          double factor = counts.get(20_000) / (double) counts.get(10_000);
          if (operation.startsWith("linear")) {
            assertThat(factor).as(operation).isBetween(1.9, 2.1);
          } else {
            assertThat(factor).as(operation).isBetween(3.0, 4.1);
          }
        });
  }

  @Test
  void aJvmThatFailsIsTold() {
    assertThatThrownBy(() -> StepCounts.of(Counted.class, folder, List.of(1)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("NoSuchMethodException");
  }

  private static double sorting(int size) {
    return size * Math.log(size);
  }
}
