package org.orrery.journeys.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.LifecycleCanvas;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.Edits;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.ModelKind;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.workbench.Ids;
import org.orrery.workbench.files.LifecycleProject;

/** A new life cycle: the gallery, the name, templates of one's own. */
@ExtendWith(LogWatch.class)
class NewLifecycleTest {
  private static final String TITLE = "New life cycle";

  @BeforeEach
  void architect() {
    Desk.show(Ids.ARCHITECT);
  }

  @AfterEach
  void tidy() throws Exception {
    Ui.page().closeAllEditors(false);
    for (String name : List.of("till-agent", "house-style", "of-the-house", "blank-page")) {
      IFile file = file(name);
      if (file.exists()) {
        file.delete(true, null);
      }
    }
  }

  @Test
  void aTemplateIsSearchedSeenNamedAndOpened() throws Exception {
    Desk.answer(
        TITLE,
        () -> Desk.run("org.orrery.workbench.newLifecycle"),
        dialog -> {
          Table table = table(dialog);
          Ui.await("templates", () -> table.getItemCount() >= 15);
          assertThat(table.getItem(0).getText()).isEqualTo("Empty drawing");
          Hand.focus(Desk.all(dialog, Text.class).get(0));
          Hand.type("agent");
          Ui.await("one template", () -> table.getItemCount() == 1);
          Hand.press("Down");
          Ui.await("keys in the table", table::isFocusControl);
          Hand.press("space");
          Ui.await("chosen", () -> Desk.words(dialog).contains("An agent that acts in systems"));
          Ui.await("a picture", () -> coloursOf(picture(dialog)) > 20);
          Ui.await("may be made at once", () -> finish(dialog).isEnabled());
          Desk.press(dialog, "Next >");
          Text name = focused(dialog);
          assertThat(name.getText()).isEqualTo("Service agent");
          Hand.type("Till agent");
          Ui.await("id", () -> fields(dialog).contains("till-agent"));
          Desk.press(dialog, "Finish");
        });
    Lifecycle made = read("till-agent");
    assertThat(made.getName()).isEqualTo("Till agent");
    assertThat(made.getModel().getName()).isEqualTo("Till agent");
    assertThat(made.getStages()).hasSizeGreaterThan(3);
    assertThat(Ui.page().getActiveEditor().getTitle()).isEqualTo("till-agent.lifecycle");
  }

  @Test
  void aNameThatIsTakenIsRefused() throws Exception {
    make("Blank page");
    assertThat(read("blank-page").getDocumentation()).isNull();
    Desk.answer(
        TITLE,
        () -> Desk.run("org.orrery.workbench.newLifecycle"),
        dialog -> {
          toName(dialog);
          Hand.type("Blank page");
          Ui.await("refusal", () -> Desk.words(dialog).contains("already is a life cycle"));
          assertThat(finish(dialog).isEnabled()).isFalse();
          Desk.press(dialog, "Cancel");
        });
  }

  @Test
  void aLongNameHasAShorterId() throws Exception {
    String name = "Blank page " + "x".repeat(300);
    Desk.answer(
        TITLE,
        () -> Desk.run("org.orrery.workbench.newLifecycle"),
        dialog -> {
          toName(dialog);
          Text field = focused(dialog);
          field.setText(name);
          Text id = Desk.all(field.getParent(), Text.class).getLast();
          assertThat(id.getText()).startsWith("blank-page-x").hasSizeLessThan(100);
          id.setText("y".repeat(101));
          Ui.await("too long", () -> Desk.words(dialog).contains("at most 100"));
          assertThat(finish(dialog).isEnabled()).isFalse();
          id.setText("blank-page");
          Ui.await("may be made", () -> finish(dialog).isEnabled());
          Desk.press(dialog, "Finish");
        });
    assertThat(read("blank-page").getName()).isEqualTo(name);
  }

  @Test
  void aDrawingIsKeptAsATemplateAndRemoved() throws Exception {
    make("House style");
    IDE.openEditor(Ui.page(), file("house-style"), true);
    IEditorPart editor = Ui.page().getActiveEditor();
    Ui.page().activate(editor);
    Stage stage = LifecycleFactory.eINSTANCE.createStage();
    stage.setId("our-stage");
    stage.setName("As we do it");
    LifecycleEditor drawing = (LifecycleEditor) editor;
    drawing.execute(
        new Edits("Stage")
            .add(
                drawing.drawing().lifecycle(),
                LifecyclePackage.eINSTANCE.getLifecycle_Stages(),
                stage)
            .command());
    Ui.page().saveEditor(editor, false);
    Desk.answer(
        "Save as template",
        () -> Desk.run("org.orrery.workbench.keepTemplate"),
        dialog -> Desk.press(dialog, "OK"));
    Desk.answer(
        TITLE,
        () -> Desk.run("org.orrery.workbench.newLifecycle"),
        dialog -> {
          Table table = table(dialog);
          Ui.await("own template", () -> texts(table).contains("House style"));
          choose(table, texts(table).indexOf("House style"));
          Desk.press(dialog, "Next >");
          Hand.focus(focused(dialog));
          Hand.press("ctrl+a");
          Hand.type("Of the house");
          Ui.await("id", () -> fields(dialog).contains("of-the-house"));
          Desk.press(dialog, "Finish");
        });
    assertThat(read("of-the-house").getStages())
        .extracting(Stage::getName)
        .isEqualTo(read("house-style").getStages().stream().map(Stage::getName).toList())
        .contains("As we do it");
    Desk.answer(
        TITLE,
        () -> Desk.run("org.orrery.workbench.newLifecycle"),
        dialog -> {
          Table table = table(dialog);
          Ui.await("own template", () -> texts(table).contains("House style"));
          int row = texts(table).indexOf("House style");
          assertThat(row).isEqualTo(1);
          Hand.focus(table);
          Hand.click(table, 40, table.getItem(row).getBounds().y + 5);
          Ui.await("selected", () -> table.getSelectionIndex() == row);
          Desk.answer(
              "Remove template",
              () -> Hand.press("Delete"),
              question -> Desk.press(question, "Yes"));
          Ui.await("removed", () -> !texts(table).contains("House style"));
          Desk.press(dialog, "Cancel");
        });
  }

  @Test
  void thereIsATemplateForEachKindOfModelWithItsPicture() throws Exception {
    Map<ModelKind, Set<String>> names = namesByKind();
    Desk.answer(
        TITLE,
        () -> Desk.run("org.orrery.workbench.newLifecycle"),
        dialog -> {
          Table table = table(dialog);
          Ui.await("templates", () -> table.getItemCount() >= 15);
          for (ModelKind kind : ModelKind.values()) {
            assertThat(texts(table))
                .as(kind.getLiteral())
                .containsAnyElementsOf(names.getOrDefault(kind, Set.of()));
          }
          Set<Integer> pictures = new HashSet<>();
          for (int row = 1; row < table.getItemCount(); row++) {
            choose(table, row);
            Ui.await(
                "a picture of its own of " + texts(table).get(row),
                () -> coloursOf(picture(dialog)) > 20 && pictures.add(seen(picture(dialog))));
          }
          Desk.press(dialog, "Cancel");
        });
  }

  /** What the samples are called that draw the life of a kind of model. */
  private static Map<ModelKind, Set<String>> namesByKind() throws Exception {
    Map<ModelKind, Set<String>> names = new EnumMap<>(ModelKind.class);
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("orrery.samples")))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".lifecycle")).toList()) {
        Lifecycle sample = LifecycleFiles.load(file);
        if (sample.getModel() != null) {
          names
              .computeIfAbsent(sample.getModel().getKind(), kind -> new HashSet<>())
              .add(sample.getName());
        }
      }
    }
    return names;
  }

  private static void choose(Table table, int row) {
    table.setSelection(row);
    Desk.notify(table, SWT.Selection);
  }

  private static void make(String name) {
    Desk.answer(
        TITLE,
        () -> Desk.run("org.orrery.workbench.newLifecycle"),
        dialog -> {
          toName(dialog);
          Hand.type(name);
          Desk.press(dialog, "Finish");
        });
  }

  private static void toName(Shell dialog) {
    Ui.await("templates", () -> table(dialog).getItemCount() >= 15);
    Desk.press(dialog, "Next >");
    Hand.focus(focused(dialog));
  }

  private static Table table(Shell dialog) {
    return Desk.all(dialog, Table.class).get(0);
  }

  private static Button finish(Shell dialog) {
    return Desk.all(dialog, Button.class).stream()
        .filter(button -> button.getText().replace("&", "").equals("Finish"))
        .findFirst()
        .orElseThrow();
  }

  private static Text focused(Shell dialog) {
    return Ui.awaitValue(
        "field with the keys",
        () -> Desk.all(dialog, Text.class).stream().filter(Text::isFocusControl).findFirst());
  }

  private static List<String> fields(Shell dialog) {
    return Desk.all(dialog, Text.class).stream().map(Text::getText).toList();
  }

  private static List<String> texts(Table table) {
    return Arrays.stream(table.getItems()).map(item -> item.getText()).toList();
  }

  private static LifecycleCanvas picture(Shell dialog) {
    return Desk.all(dialog, LifecycleCanvas.class).get(0);
  }

  private static long coloursOf(LifecycleCanvas canvas) {
    return Arrays.stream(pixels(canvas)).distinct().count();
  }

  private static int seen(LifecycleCanvas canvas) {
    return Arrays.hashCode(pixels(canvas));
  }

  private static int[] pixels(LifecycleCanvas canvas) {
    Point size = canvas.getSize();
    if (size.x == 0) {
      return new int[0];
    }
    Image image = new Image(Ui.display(), size.x, size.y);
    GC gc = new GC(canvas);
    try {
      gc.copyArea(image, 0, 0);
      ImageData data = image.getImageData();
      return IntStream.range(0, size.x * size.y)
          .map(i -> data.getPixel(i % size.x, i / size.x))
          .toArray();
    } finally {
      gc.dispose();
      image.dispose();
    }
  }

  private static IFile file(String name) {
    return ResourcesPlugin.getWorkspace()
        .getRoot()
        .getProject(LifecycleProject.NAME)
        .getFile(name + "." + LifecycleProject.EXTENSION);
  }

  private static Lifecycle read(String name) throws Exception {
    return LifecycleFiles.load(file(name).getLocation().toPath());
  }
}
