package org.orrery.lifecycle.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;

/** Saving on a disk that is really full loses nothing, and goes on when there is room again. */
class FullDiskTest {
  private static final int KILOBYTES = 64;

  @TempDir Path folder;
  private final Lifecycle drawing = LifecycleFactory.eINSTANCE.createLifecycle();
  private SmallDisk disk;
  private Path file;

  @BeforeEach
  void mount() throws IOException {
    disk = SmallDisk.mount(folder, KILOBYTES);
    assumeTrue(
        disk != null, "this machine lets nobody mount a small disk: no unshare or no name spaces");
    file = disk.seen().resolve("drawing.lifecycle");
    drawing.setId("small");
    drawing.setName("Before");
  }

  @AfterEach
  void unmount() throws IOException {
    if (disk != null) {
      disk.close();
    }
  }

  @Test
  void theOldDrawingStaysWholeAndTheNewOneIsSavedLater() throws IOException {
    LifecycleFiles.save(drawing, file);
    byte[] before = Files.readAllBytes(file);
    disk.fill();
    drawing.setName("After");
    assertThatThrownBy(() -> LifecycleFiles.save(drawing, file))
        .isInstanceOf(LifecycleFileException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("No space left on device")
        .hasMessageContaining("What stood there before is unchanged")
        .hasMessageContaining("Check the free space");
    assertThat(file).hasBinaryContent(before);
    assertThat(names()).containsExactlyInAnyOrder("drawing.lifecycle", "filler");

    disk.empty();
    LifecycleFiles.save(drawing, file);
    assertThat(LifecycleFiles.load(file).getName()).isEqualTo("After");
    assertThat(names()).containsExactly("drawing.lifecycle");
  }

  @Test
  void aNewDrawingLeavesNoHalfFile() throws IOException {
    disk.fill();
    assertThatThrownBy(() -> LifecycleFiles.save(drawing, file))
        .isInstanceOf(LifecycleFileException.class)
        .hasMessageContaining("No space left on device");
    assertThat(names()).containsExactly("filler");
  }

  private String[] names() {
    return disk.seen().toFile().list();
  }
}
