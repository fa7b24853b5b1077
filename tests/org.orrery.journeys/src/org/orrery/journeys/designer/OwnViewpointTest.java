package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.export.PictureFormat;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.viewpoint.Presence;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.designer.viewpoint.Viewpoints;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.format.LifecycleFiles;

/** A viewpoint of one's own is made, looked from, changed and removed; the file is not touched. */
@ExtendWith(LogWatch.class)
class OwnViewpointTest {
  private static final String TITLE = "Own viewpoints";

  @BeforeEach
  @AfterEach
  void forget() {
    Ui.page().closeAllEditors(false);
    Viewpoints.keep(List.of());
    Ui.settle();
  }

  @Test
  void itIsMadeAndLookedFromOnTheScreenAndInPictures() throws Exception {
    DesignerPage page = open("own-made");
    String before = page.text();

    edit(
        page,
        dialog -> {
          name(dialog).setText("Who trains");
          select(dialog, "ScheduleTrigger");
          Desk.press(dialog, "Left out");
          select(dialog, "TestStep");
          Hand.focus(Desk.all(dialog, Tree.class).getFirst());
          Hand.press("space");
          Ui.await("it fades", () -> seen(dialog, "TestStep").equals("Faded"));
          tick(dialog, "Timeout");
          Desk.press(dialog, "Look from it");
        });

    Viewpoint own = page.editor().viewpoint();
    assertThat(own.label()).isEqualTo("Who trains");
    assertThat(own.of(page.named("Judge it"))).isEqualTo(Presence.FADED);
    assertThat(own.detail(page.named("Train it"))).isEqualTo("PT4H");
    assertThat(isVisible(page, page.named("Every week"))).isFalse();
    assertThat(isVisible(page, page.lifecycle().getTransitions().getFirst()))
        .as("the line from what is left out")
        .isFalse();
    assertThat(isVisible(page, page.named("Train it"))).isTrue();
    String picture =
        new String(PictureFormat.SVG.of(page.lifecycle(), own), StandardCharsets.UTF_8);
    assertThat(picture).contains("Train it", "PT4H").doesNotContain("Every week");
    assertThat(page.editor().isDirty()).isFalse();
    assertThat(page.text()).isEqualTo(before);

    page.close();
    DesignerPage again = DesignerPage.reopen(page.file());
    assertThat(again.editor().viewpoint()).as("remembered").isEqualTo(own);
  }

  @Test
  void itIsChangedAndRemoved() throws Exception {
    DesignerPage page = open("own-changed");
    edit(page, dialog -> Desk.press(dialog, "Look from it"));
    assertThat(page.editor().viewpoint().label()).isEqualTo("My viewpoint");
    assertThat(isVisible(page, page.named("Every week"))).isTrue();

    edit(
        page,
        dialog -> {
          name(dialog).setText("Without triggers");
          select(dialog, "ScheduleTrigger");
          Desk.press(dialog, "Left out");
          Desk.press(dialog, "OK");
        });
    assertThat(page.editor().viewpoint().label()).as("renamed").isEqualTo("Without triggers");
    assertThat(isVisible(page, page.named("Every week"))).isFalse();

    edit(
        page,
        dialog -> {
          Desk.press(dialog, "New");
          Desk.press(dialog, "OK");
        });
    assertThat(Viewpoints.own()).hasSize(2);
    assertThat(page.editor().viewpoint().label()).as("only made").isEqualTo("Without triggers");

    edit(
        page,
        dialog -> {
          Desk.press(dialog, "Delete");
          Desk.press(dialog, "Delete");
          assertThat(name(dialog).isEnabled()).isFalse();
          assertThat(button(dialog, "Look from it").isEnabled()).isFalse();
          Desk.press(dialog, "OK");
        });
    assertThat(Viewpoints.own()).isEmpty();
    assertThat(page.editor().viewpoint()).isEqualTo(Viewpoint.ALL);
    assertThat(isVisible(page, page.named("Every week"))).isTrue();
  }

  @Test
  void eachHasANameOfItsOwn() throws Exception {
    DesignerPage page = open("own-named");
    edit(
        page,
        dialog -> {
          name(dialog).setText(" ");
          assertThat(button(dialog, "OK").isEnabled()).as("no name").isFalse();
          name(dialog).setText(Viewpoint.PEOPLE.label());
          assertThat(button(dialog, "OK").isEnabled()).as("a name that is taken").isFalse();
          name(dialog).setText("Mine");
          assertThat(button(dialog, "OK").isEnabled()).isTrue();
          Desk.press(dialog, "New");
          name(dialog).setText("Mine");
          assertThat(button(dialog, "OK").isEnabled()).as("twice").isFalse();
          dialog.close();
        });
    assertThat(Viewpoints.own()).as("given up").isEmpty();
  }

  private static DesignerPage open(String file) throws Exception {
    Draft draft = new Draft();
    Element home = draft.create("Stage.develop", draft.lifecycle, new Rectangle(20, 20, 700, 300));
    Element weekly = draft.step("ScheduleTrigger", home, 30, 60);
    weekly.setName("Every week");
    TrainStep train = (TrainStep) draft.step("TrainStep", home, 260, 60);
    train.setName("Train it");
    train.setTimeout("PT4H");
    Element judge = draft.step("TestStep", home, 260, 200);
    judge.setName("Judge it");
    draft.join(weekly, train);
    draft.join(train, judge);
    return DesignerPage.open(file, LifecycleFiles.toBytes(draft.lifecycle));
  }

  /** Opens the dialog from the list of viewpoints. */
  static void edit(DesignerPage page, Consumer<Shell> steps) {
    Desk.answerWithKeys(TITLE, () -> ask(page), steps);
    Ui.settle();
  }

  /** Chooses the last entry of the list. */
  static void ask(DesignerPage page) {
    Combo field = field(page);
    field.select(field.getItemCount() - 1);
    Desk.notify(field, SWT.Selection);
  }

  /** The list of viewpoints. */
  static Combo field(DesignerPage page) {
    return Desk.all(page.canvas().getShell(), Combo.class).stream()
        .filter(combo -> combo.indexOf(Viewpoint.GOVERNANCE.label()) >= 0 && combo.isVisible())
        .findFirst()
        .orElseThrow();
  }

  private static Text name(Shell dialog) {
    return Desk.all(dialog, Text.class).stream()
        .filter(text -> (text.getStyle() & SWT.BORDER) != 0 && text.getEditable())
        .findFirst()
        .orElseThrow();
  }

  private static Button button(Shell dialog, String words) {
    return Desk.all(dialog, Button.class).stream()
        .filter(button -> button.getText().replace("&", "").equals(words))
        .findFirst()
        .orElseThrow();
  }

  /** Selects a kind. */
  static void select(Shell dialog, String kind) {
    Tree tree = Desk.all(dialog, Tree.class).getFirst();
    tree.setSelection(item(dialog, kind));
    Desk.notify(tree, SWT.Selection);
  }

  private static String seen(Shell dialog, String kind) {
    return item(dialog, kind).getText(1);
  }

  private static TreeItem item(Shell dialog, String kind) {
    Kind wanted = Kinds.byKey(kind);
    return Arrays.stream(Desk.all(dialog, Tree.class).getFirst().getItems())
        .flatMap(group -> Arrays.stream(group.getItems()))
        .filter(item -> item.getData() == wanted)
        .findFirst()
        .orElseThrow();
  }

  private static void tick(Shell dialog, String attribute) {
    Table table = Desk.all(dialog, Table.class).getFirst();
    TableItem item =
        Arrays.stream(table.getItems())
            .filter(each -> each.getText().equals(attribute))
            .findFirst()
            .orElseThrow();
    item.setChecked(true);
    Event event = new Event();
    event.item = item;
    event.detail = SWT.CHECK;
    table.notifyListeners(SWT.Selection, event);
  }

  private static boolean isVisible(DesignerPage page, Element element) {
    return ((GraphicalEditPart) page.editor().viewer().getEditPartRegistry().get(element))
        .getFigure()
        .isVisible();
  }
}
