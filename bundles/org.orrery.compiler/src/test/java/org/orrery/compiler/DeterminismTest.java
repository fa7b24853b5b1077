package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;

/** The same drawing gives the same bytes. */
@Tag("thorough")
class DeterminismTest {
  @Test
  void compiledTwice() throws Exception {
    assertThat(Packed.archive(CreditDrawing.draw()))
        .isEqualTo(Packed.archive(CreditDrawing.draw()));
    Lifecycle same = CreditDrawing.draw();
    assertThat(Packed.archive(same)).isEqualTo(Packed.archive(same));
  }

  @Test
  void savedAndLoadedInBetween() throws Exception {
    for (Lifecycle drawing : List.of(CreditDrawing.draw(), SamplesTest.load("credit-risk"))) {
      byte[] file = LifecycleFiles.toBytes(drawing);
      Lifecycle loaded = LifecycleFiles.load(new ByteArrayInputStream(file), "again");
      assertThat(Packed.archive(loaded)).isEqualTo(Packed.archive(drawing));
      assertThat(Packed.archive(EcoreUtil.copy(drawing))).isEqualTo(Packed.archive(drawing));
    }
  }

  @Test
  void inOtherVirtualMachines() throws Exception {
    String here = Digests.sha256(Packed.archive(CreditDrawing.draw()));
    assertThat(elsewhere("-XX:hashCode=2", "-Duser.language=tr", "-Duser.timezone=Asia/Tokyo"))
        .isEqualTo(here);
    assertThat(elsewhere("-XX:hashCode=4", "-Dfile.encoding=ISO-8859-1", "-Dline.separator=\r\n"))
        .isEqualTo(here);
  }

  private static String elsewhere(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UnlockExperimentalVMOptions");
    command.addAll(List.of(options));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), PrintDigest.class.getName()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(process.waitFor()).isZero();
    return printed;
  }

  /** Compiles the drawing in a virtual machine of its own. */
  static final class PrintDigest {
    private PrintDigest() {}

    public static void main(String... args) throws Exception {
      System.out.println(Digests.sha256(Packed.archive(CreditDrawing.draw())));
    }
  }
}
