package org.orrery.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The cut is where the sum of squared distances from the mean of what is kept, by the square of its
 * number, is least (White, Cobb and Spratt 2000), among the first half.
 */
class WarmUpTest {
  /** By hand: 51.875/64, (16 - 100/7)/49, 1.5/36, 1.2/25, 1/16: the second is least. */
  @Test
  void whatMakesTheMeanUncertainIsLeftOut() {
    assertThat(WarmUp.cut(batches(9, 1, 2, 1, 2, 1, 2, 1))).isEqualTo(1);
  }

  /** By hand: 60.5/100, 26.9/81, 7.875/64, then 0 where all is 1; the first zero counts. */
  @Test
  void noMoreIsLeftOutThanNeeded() {
    assertThat(WarmUp.cut(batches(8, 6, 4, 1, 1, 1, 1, 1, 1, 1))).isEqualTo(3);
  }

  @Test
  void ofWhatIsTheSameFromTheBeginningNothingIsLeftOut() {
    for (int size = 20; size < 300; size++) {
      for (double value : new double[] {0, 0.05, 0.1, 1.0 / 3, 7.15, 1e9 / 3}) {
        assertThat(WarmUp.cut(Collections.nCopies(size, value))).as(size + " * " + value).isZero();
      }
    }
  }

  /** Of k numbers in a row the measure is (k - 1 / k) / 12: the fewer are kept, the less it is. */
  @Test
  void whatGrowsWithoutEndIsCutAtTheLastPlaceThatIsLookedAt() {
    List<Double> growing = IntStream.rangeClosed(1, 10).mapToObj(Double::valueOf).toList();
    assertThat(WarmUp.cut(growing)).isEqualTo(4);
  }

  @Test
  void theSecondHalfIsNotLookedAt() {
    assertThat(WarmUp.cut(batches(1, 3, 1, 3, 9, 1, 1, 1))).isLessThan(4);
    assertThat(WarmUp.cut(batches(1, 3, 1, 3, 1, 3, 9, 9))).isZero();
  }

  /**
   * A request a day that takes 97 and a half: as many come as go from day 98 on, which lies in the
   * batch of the days 95 to 99.
   */
  @Test
  void aPipelineIsFullBeforeItIsCounted() throws SimulationException {
    Result result = training("\"P1D\"", "\"P97DT12H\"");
    assertThat(result.warmUp()).isEqualTo(100);
    assertThat(result.warnings()).isEmpty();
  }

  @Test
  void aPipelineThatOnlyFillsDoesNotSettle() throws SimulationException {
    Result result = training("\"P1D\"", "\"P700D\"");
    assertThat(result.warnings())
        .anyMatch(warning -> warning.english().contains("has not settled"));
  }

  private static Result training(String arrivals, String duration) throws SimulationException {
    Drawing drawing = new Drawing();
    drawing.put(Drawing.NEW.createTrainStep(), "train");
    drawing.path("start", "train", "end");
    return Simulation.of(
            drawing.lifecycle,
            Map.of(),
            ScenarioReader.read(
                "{\"arrivals\": %s, \"steps\": {\"train\": {\"duration\": %s, \"failure\": 0}}}"
                    .formatted(arrivals, duration)))
        .run(Options.usual().withRuns(2).withDays(400), Progress.NONE);
  }

  private static List<Double> batches(double... values) {
    return DoubleStream.of(values).boxed().toList();
  }
}
