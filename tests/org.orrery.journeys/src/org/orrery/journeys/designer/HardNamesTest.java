package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.DrawingExport;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.edits.Renaming;
import org.orrery.designer.parts.NodePart;
import org.orrery.designer.problems.ProblemMarkers;
import org.orrery.designer.twin.TextTwinView;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.format.LifecycleFiles;

/** Names that are very long, in other scripts, of emoji and marks, or with signs of markup. */
@ExtendWith(LogWatch.class)
class HardNamesTest {
  private static final int LONG = 10_000;
  private static final int MOST_SHOWN = 120;

  /** The widest label below a symbol or on a line, in pixels. */
  private static final int MOST_LABEL = 130;

  private static final Pattern TEXT =
      Pattern.compile("<text x=\"([-\\d.]+)\" y=\"([-\\d.]+)\"[^>]* textLength=\"(\\d+)\"");

  /** By a word for each. */
  private static final Map<String, String> NAMES = names();

  private static final List<String> SHAPES =
      List.of("TrainStep", "ApprovalStep", "DriftTrigger", "DecisionNode", "EndNode.released");

  private final Draft draft = new Draft();
  private DesignerPage page;

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("words", "Prüfe das Modell ".repeat(LONG / 17));
    names.put("letters", "x".repeat(LONG));
    names.put("arabic", "تدريب نموذج مخاطر الائتمان واختباره من قبل فريق مستقل");
    names.put("hebrew", "אימון מודל סיכון אשראי ובדיקתו על ידי צוות עצמאי");
    names.put("emoji", "👩🏽‍🔬🏳️‍🌈👨‍👩‍👧‍👦🚀".repeat(40));
    names.put("marks", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘".repeat(20));
    names.put("breaks", "first line\nsecond line\n\nthird\tline");
    names.put("markup", "Train & test && <b>\"bold\"</b> 'q' &amp; \\0 {0} %s");
    return names;
  }

  @BeforeEach
  void draw() throws Exception {
    int row = 0;
    for (Map.Entry<String, String> each : NAMES.entrySet()) {
      stage(each.getKey(), each.getValue(), row++);
    }
    page = DesignerPage.open("hard-names", LifecycleFiles.toBytes(draft.lifecycle));
  }

  private void stage(String key, String name, int row) {
    Element stage =
        draft.create(
            "Stage.develop", draft.lifecycle, new Rectangle(20, 20 + row * 220, 1500, 200));
    stage.setName(name);
    Element last = null;
    for (int i = 0; i < SHAPES.size(); i++) {
      Element node = draft.step(SHAPES.get(i), stage, 30 + i * 310, 70);
      node.setId(key + "-" + i);
      node.setName(name);
      if (i % 2 == 1) {
        Transition line = draft.join(last, node);
        line.setName(name);
      }
      last = node;
    }
    Element note =
        draft.create("Note", draft.lifecycle, new Rectangle(1560, 20 + row * 220, 180, 120));
    Renaming.command(note, name).execute();
  }

  @AfterEach
  void closeAll() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void noTextLeavesTheShapeInWhichItBegins() throws Exception {
    List<Rectangle> shapes = new ArrayList<>();
    page.editor().viewer().flush();
    for (Object part : page.editor().viewer().getEditPartRegistry().values()) {
      if (part instanceof NodePart node) {
        shapes.add(((HandleBounds) node.getFigure()).getHandleBounds().getCopy());
      }
    }
    shapes.sort(Comparator.comparingInt(shape -> shape.width * shape.height));
    Matcher text = TEXT.matcher(DrawingExport.svg(page.lifecycle()));
    int texts = 0;
    while (text.find()) {
      int x = (int) Double.parseDouble(text.group(1));
      int y = (int) Double.parseDouble(text.group(2));
      int width = Integer.parseInt(text.group(3));
      Optional<Rectangle> home = shapes.stream().filter(s -> s.contains(x + 1, y - 4)).findFirst();
      String what = text.group() + " in " + home;
      if (home.isPresent()) {
        assertThat(x + width).as(what).isLessThanOrEqualTo(home.get().right() + 1);
      } else {
        assertThat(width).as(what).isLessThanOrEqualTo(MOST_LABEL);
      }
      texts++;
    }
    assertThat(texts).isGreaterThan(NAMES.size() * SHAPES.size());
    try (PDDocument pdf = Loader.loadPDF(DrawingExport.pdf(page.lifecycle(), Viewpoint.ALL))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
    }
    Path kept = Path.of(System.getProperty("orrery.screens"), "hard-names.png");
    Files.createDirectories(kept.getParent());
    Files.write(kept, DrawingExport.png(page.lifecycle(), Viewpoint.ALL, 1));
  }

  @Test
  void theWholeNameIsInATooltipThatFitsTheScreen() {
    org.eclipse.swt.graphics.Rectangle screen = Ui.display().getBounds();
    for (Map.Entry<String, String> each : NAMES.entrySet()) {
      IFigure figure = part(each.getKey() + "-0").getFigure();
      Label told = (Label) figure.getToolTip();
      assertThat(told.getText().replaceAll("\\s", ""))
          .as(each.getKey())
          .startsWith(each.getValue().replaceAll("\\s", ""));
      if (told.getFont() == null) {
        told.setFont(Ui.display().getSystemFont());
      }
      assertThat(told.getPreferredSize().width).as(each.getKey()).isLessThan(screen.width);
      assertThat(told.getPreferredSize().height).as(each.getKey()).isLessThan(screen.height);
    }
  }

  @Test
  void theyAreEditedWhereTheyAreDrawn() {
    for (String key : List.of("words", "letters", "arabic", "emoji", "markup")) {
      Element node = element(key + "-0");
      String before = node.getName();
      page.select(node.getId());
      page.focus();
      Hand.press("F2");
      page.awaitNameField();
      Text field = page.nameField();
      assertThat(field.getBounds().x).as(key).isNotNegative();
      assertThat(field.getBounds().x + field.getBounds().width)
          .as(key)
          .isLessThanOrEqualTo(page.canvas().getSize().x);
      Hand.press("ctrl+End");
      Hand.type("!");
      Hand.press("Return");
      page.awaitNoNameField();
      assertThat(node.getName()).isEqualTo((before + "!").strip());
      page.editor().commands().undo();
      assertThat(node.getName()).isEqualTo(before);
    }
  }

  @Test
  void viewsBesideTheDrawingTellThem() throws Exception {
    Composite outline =
        (Composite)
            ((ContentOutline) Ui.page().showView(IPageLayout.ID_OUTLINE))
                .getCurrentPage()
                .getControl();
    Desk.view(TextTwinView.ID, TextTwinView.class);
    Tree tree = Desk.all(outline, Tree.class).get(0);
    for (TreeItem item : tree.getItem(0).getItems()) {
      assertThat(item.getText().length()).isLessThan(MOST_SHOWN);
    }
    for (Map.Entry<String, String> each : NAMES.entrySet()) {
      page.select(each.getKey() + "-0");
      page.focus();
      PropertiesPage properties = PropertiesPage.open();
      properties.tab("General");
      Ui.await(
          "the name of " + each.getKey(),
          () -> properties.field("Name").getText().equals(each.getValue()));
    }
    Ui.await("the text of all", () -> twin().contains("x".repeat(LONG)));
    Ui.await("problems at the file", () -> markers() > 0);
  }

  private long markers() {
    try {
      return page.file().findMarkers(ProblemMarkers.TYPE, true, 0).length;
    } catch (org.eclipse.core.runtime.CoreException e) {
      throw new AssertionError(e);
    }
  }

  private static String twin() {
    return Desk.all(Ui.window().getShell(), StyledText.class).stream()
        .filter(text -> !text.getEditable())
        .map(StyledText::getText)
        .reduce("", String::concat);
  }

  @Test
  void theyAreSavedAndReadAgainToTheLetter() throws Exception {
    String before = page.text();
    page.editor()
        .execute(
            new Edits("name")
                .set(
                    page.lifecycle(),
                    LifecyclePackage.eINSTANCE.getElement_Name(),
                    NAMES.get("breaks") + NAMES.get("marks") + NAMES.get("markup"))
                .command());
    String named = page.text();
    assertThat(named).isNotEqualTo(before);
    page.save();
    page.close();
    DesignerPage again = DesignerPage.reopen(page.file());
    assertThat(again.text()).isEqualTo(named);
    NAMES.forEach(
        (key, name) ->
            assertThat(again.editor().drawing().byId().get(key + "-0").getName()).isEqualTo(name));
    again.focus();
    Hand.press("ctrl+9");
    assertThat(again.editor().isDirty()).isFalse();
  }

  private Element element(String id) {
    return page.editor().drawing().byId().get(id);
  }

  private GraphicalEditPart part(String id) {
    return (GraphicalEditPart) page.editor().viewer().getEditPartRegistry().get(element(id));
  }
}
