package org.orrery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.simulation.Estimate;
import org.orrery.simulation.Progress;

/** What the benchmark lays beside SimPy is the same model on both sides. */
@Tag("thorough")
class SimPyTest {
  private static final Path HOME = Path.of("../..");

  private static Map<String, Estimate> theirs(String script, Object... arguments) throws Exception {
    Optional<SimPy.Run> run = SimPy.run(script, arguments);
    Assumptions.assumeTrue(run.isPresent(), "SimPy is missing: python3-simpy");
    return run.get().means();
  }

  private static Map<String, Estimate> credit(boolean triggers) throws Exception {
    return SimulatedModels.means(
        SimulatedModels.credit(HOME, triggers)
            .run(SimulatedModels.creditOptions(1_000), Progress.NONE));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theCreditSampleHasTheSameMeans(boolean triggers) throws Exception {
    Map<String, Estimate> theirs = theirs("credit.py", 500, triggers ? "yes" : "no");

    assertThat(theirs).hasSize(8);
    assertThat(Agreement.differences(credit(triggers), theirs)).isEmpty();
  }

  @Test
  void aModelWithoutTriggersIsToldFromOneWithThem() throws Exception {
    Map<String, Estimate> theirs = theirs("credit.py", 300, "no");

    assertThat(Agreement.differences(credit(true), theirs))
        .anyMatch(told -> told.startsWith("triggered paths"))
        .anyMatch(told -> told.startsWith("promoted"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aQueueHasTheSameMeanTime(int servers) throws Exception {
    Map<String, Estimate> ours =
        SimulatedModels.means(
            SimulatedModels.queue(servers)
                .run(SimulatedModels.queueOptions(servers), Progress.NONE));

    assertThat(Agreement.differences(ours, theirs("queue.py", 40_000, servers))).isEmpty();
  }
}
