package org.orrery.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.compiler.Compiler;
import org.orrery.exchange.Drawings;
import org.orrery.lifecycle.format.LifecycleFiles;

/** Damaged processes: a drawing that can be written, or a refusal with a remedy; never more. */
@Tag("thorough")
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DamagedBpmnTest {
  private static final String OURS = "compiled";

  private static Stream<String> files() {
    return Stream.concat(Stream.of(OURS), ForeignFiles.all());
  }

  private static byte[] process(String name) throws Exception {
    if (name.equals(OURS)) {
      return Compiler.bpmn(Drawings.credit());
    }
    return ForeignFiles.bytes(name);
  }

  private static void readOrRefuse(byte[] bytes) throws IOException {
    byte[] before = bytes.clone();
    try {
      assertThat(LifecycleFiles.toBytes(BpmnImport.read(bytes).lifecycle())).isNotEmpty();
    } catch (ImportException e) {
      assertThat(e.getMessage()).isNotBlank();
      assertThat(e.remedy()).isNotBlank();
    }
    assertThat(bytes).as("the input").isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("files")
  void truncatedAtFiftyPlaces(String name) throws Exception {
    byte[] whole = process(name);
    for (int i = 0; i < 50; i++) {
      byte[] cut = Arrays.copyOf(whole, (int) ((long) whole.length * i / 50));
      assertThatThrownBy(() -> BpmnImport.read(cut))
          .isInstanceOfSatisfying(ImportException.class, e -> assertThat(e.remedy()).isNotBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void bytesChanged(String name) throws Exception {
    byte[] whole = process(name);
    Random random = new Random(name.hashCode());
    int changes = name.startsWith("miwg/") ? 60 : 500;
    for (int i = 0; i < changes; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(changed.length)] = (byte) (' ' + random.nextInt(95));
      readOrRefuse(changed);
    }
  }

  @Test
  void fiftyMegabytesAreRefused() {
    byte[] huge = new byte[50 * 1024 * 1024];
    Arrays.fill(huge, (byte) ' ');
    assertThatThrownBy(() -> BpmnImport.read(huge))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("more than 16 MiB");
  }
}
