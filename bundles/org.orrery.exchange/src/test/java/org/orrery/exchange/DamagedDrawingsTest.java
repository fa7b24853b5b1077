package org.orrery.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.exchange.json.DrawingJson;
import org.orrery.exchange.json.DrawingJsonReader;
import org.orrery.exchange.json.JsonProblem;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.compare.Change;
import org.orrery.lifecycle.compare.Comparison;
import org.orrery.lifecycle.format.LifecycleFileException;
import org.orrery.lifecycle.format.LifecycleFiles;

/** Drawings whose file was damaged and that are read all the same, and damaged JSON. */
@Tag("thorough")
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DamagedDrawingsTest {
  private static final int CHANGES = 500;
  private static final int USED = 10;

  static List<Path> samples() {
    return Drawings.files();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsReadAfterAByteChangedBreaksNothing(Path sample) throws Exception {
    byte[] file = Files.readAllBytes(sample);
    Lifecycle whole = Drawings.load(sample);
    Random random = new Random(sample.getFileName().toString().hashCode());
    int used = 0;
    for (int i = 0; i < CHANGES && used < USED; i++) {
      byte[] changed = file.clone();
      changed[random.nextInt(changed.length)] = (byte) (' ' + random.nextInt(95));
      Lifecycle read = read(changed);
      if (read != null && meansAnother(whole, read)) {
        HalfDrawnTest.use(whole, read);
        used++;
      }
    }
    assertThat(used).isEqualTo(USED);
  }

  /** Comments are of the file; other forms do not have them. */
  private static boolean meansAnother(Lifecycle whole, Lifecycle read) {
    List<Change> changes = Comparison.of(whole, read).meaning();
    return !changes.isEmpty()
        && changes.stream().noneMatch(change -> change.kind() == Change.Kind.COMMENTED);
  }

  private static Lifecycle read(byte[] file) throws IOException {
    try {
      return LifecycleFiles.load(new ByteArrayInputStream(file), "changed");
    } catch (LifecycleFileException e) {
      return null;
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void jsonTruncatedAtFiftyPlaces(Path sample) {
    byte[] whole = DrawingJson.write(Drawings.load(sample));
    for (int i = 0; i < 50; i++) {
      byte[] cut = Arrays.copyOf(whole, (int) ((long) whole.length * i / 50));
      assertThatThrownBy(() -> DrawingJsonReader.read(cut))
          .isInstanceOfSatisfying(
              JsonProblem.class,
              problem -> {
                assertThat(problem).message().isNotBlank();
                assertThat(problem.remedy()).isNotBlank();
              });
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void jsonWithFiveHundredBytesChanged(Path sample) {
    byte[] whole = DrawingJson.write(Drawings.load(sample));
    Random random = new Random(sample.getFileName().toString().hashCode());
    for (int i = 0; i < CHANGES; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      byte[] before = changed.clone();
      try {
        assertThat(LifecycleFiles.toBytes(DrawingJsonReader.read(changed))).isNotEmpty();
      } catch (JsonProblem problem) {
        assertThat(problem.remedy()).isNotBlank();
      }
      assertThat(changed).as("the input").isEqualTo(before);
    }
  }

  @Test
  void fiftyMegabytesOfJsonAndDepthsAreRefused() {
    byte[] huge = new byte[50 * 1024 * 1024];
    Arrays.fill(huge, (byte) ' ');
    assertThatThrownBy(() -> DrawingJsonReader.read(huge))
        .isInstanceOf(JsonProblem.class)
        .hasMessageContaining("more than 16 MiB");
    byte[] deep = "[".repeat(1_000_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThatThrownBy(() -> DrawingJsonReader.read(deep)).isInstanceOf(JsonProblem.class);
  }
}
