package org.orrery.lifecycle.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.TestStep;

class SavingTest {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;

  @TempDir private Path folder;
  private Path file;
  private final Lifecycle drawing = MAKE.createLifecycle();
  private final Stage stage = MAKE.createStage();

  @BeforeEach
  void draw() {
    file = folder.resolve("drawing.lifecycle");
    drawing.setId("drawing");
    stage.setId("stage");
    drawing.getStages().add(stage);
  }

  @Test
  void replacesTheFileAndLeavesNothingBeside() throws IOException {
    LifecycleFiles.save(drawing, file);
    drawing.setName("Changed");
    LifecycleFiles.save(drawing, file);
    assertThat(LifecycleFiles.load(file).getName()).isEqualTo("Changed");
    assertThat(folder.toFile().list()).containsExactly("drawing.lifecycle");
  }

  @Test
  void aFullDiskLeavesTheOldFile() throws IOException {
    Path full = Path.of("/dev/full");
    assumeThat(full).exists();
    LifecycleFiles.save(drawing, file);
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    new byte[10_000],
                    beside -> FileChannel.open(full, StandardOpenOption.WRITE)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("space");
    assertThat(file).hasBinaryContent(before);
    assertThat(folder.toFile().list()).containsExactly("drawing.lifecycle");
  }

  @Test
  void aFailureWhileWritingLeavesTheOldFile() throws IOException {
    LifecycleFiles.save(drawing, file);
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    new byte[10_000],
                    beside -> {
                      Files.write(beside, new byte[100]);
                      return FileChannel.open(beside, StandardOpenOption.READ);
                    }))
        .isInstanceOf(Exception.class);
    assertThat(file).hasBinaryContent(before);
    assertThat(folder.toFile().list()).containsExactly("drawing.lifecycle");
  }

  @Test
  void saysWhatToDoWhenAFolderIsMissing() {
    Path nowhere = folder.resolve("none").resolve("x.lifecycle");
    assertThatThrownBy(() -> LifecycleFiles.save(drawing, nowhere))
        .isInstanceOf(LifecycleFileException.class)
        .hasMessageContaining("x.lifecycle")
        .hasMessageContaining("not saved")
        .hasMessageContaining("there is no folder " + nowhere.getParent())
        .hasMessageContaining("Check the free space");
  }

  @Test
  void keepsTheRightsOfTheFile() throws IOException {
    LifecycleFiles.save(drawing, file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    LifecycleFiles.save(drawing, file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw----");
  }

  @Test
  void writesThroughALink() throws IOException {
    LifecycleFiles.save(drawing, file);
    Path link = Files.createSymbolicLink(folder.resolve("link.lifecycle"), file);
    drawing.setName("Changed");
    LifecycleFiles.save(drawing, link);
    assertThat(link).isSymbolicLink();
    assertThat(LifecycleFiles.load(file).getName()).isEqualTo("Changed");
  }

  @Test
  void refusesIdsThatCouldNotBeReadAgain() throws IOException {
    LifecycleFiles.save(drawing, file);
    byte[] before = Files.readAllBytes(file);
    for (String id : new String[] {null, "", "drawing", "a b", "1", "a__b"}) {
      stage.setId(id);
      assertThatThrownBy(() -> LifecycleFiles.save(drawing, file))
          .isInstanceOf(LifecycleFileException.class)
          .hasMessageContaining("id");
    }
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void refusesNumbersThatAreNone() {
    Metric metric = MAKE.createMetric();
    metric.setId("metric");
    metric.setPercentile(Double.NaN);
    drawing.getMetrics().add(metric);
    assertThatThrownBy(() -> LifecycleFiles.toBytes(drawing))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("percentile")
        .hasMessageContaining("NaN");
  }

  @Test
  void forgetsWhatHasLeftTheDrawing() throws IOException {
    Metric metric = MAKE.createMetric();
    metric.setId("metric");
    ModelTest test = MAKE.createModelTest();
    test.setId("test");
    test.setMetric(metric);
    TestStep step = MAKE.createTestStep();
    step.setId("step");
    step.getTests().add(test);
    stage.getNodes().add(step);
    drawing.setLayout(MAKE.createLayout());
    ShapeLayout shape = MAKE.createShapeLayout();
    shape.setElement(metric);
    drawing.getLayout().getShapes().add(shape);

    Lifecycle read = read(LifecycleFiles.toBytes(drawing));

    TestStep readStep = (TestStep) read.getStages().get(0).getNodes().get(0);
    assertThat(readStep.getTests().get(0).getMetric()).isNull();
    assertThat(read.getLayout().getShapes()).isEmpty();
    assertThat(test.getMetric()).as("the open drawing is not touched").isSameAs(metric);
  }

  @Test
  void replacesCharactersThatXmlCannotHold() throws IOException {
    drawing.setDocumentation("vertical\u000Btab, lone \uD800 surrogate");
    drawing.setModel(MAKE.createModel());
    drawing.getModel().setId("model");
    drawing.getModel().getRegions().add("E\u0000U");
    Lifecycle read = read(LifecycleFiles.toBytes(drawing));
    assertThat(read.getDocumentation()).isEqualTo("vertical\uFFFDtab, lone \uFFFD surrogate");
    assertThat(read.getModel().getRegions()).containsExactly("E\uFFFDU");
  }

  @Test
  void writingDoesNotMoveTheDrawing() {
    Lifecycle before = EcoreUtil.copy(drawing);
    LifecycleFiles.toBytes(drawing);
    assertThat(EcoreUtil.equals(drawing, before)).isTrue();
    assertThat(drawing.eResource()).isNull();
  }

  private static Lifecycle read(byte[] bytes) throws IOException {
    return LifecycleFiles.load(new ByteArrayInputStream(bytes), "test");
  }
}
