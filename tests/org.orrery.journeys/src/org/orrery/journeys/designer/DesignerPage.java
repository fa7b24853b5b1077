package org.orrery.journeys.designer;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.Connecting;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.export.SvgDocument;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.parts.Context;
import org.orrery.designer.theme.Style;
import org.orrery.journeys.Hand;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.format.LifecycleFiles;

/** The designer as its user sees it: a drawing, a palette, and the hand on both. */
public final class DesignerPage {
  private static final String PROJECT = "journeys";
  private final IFile file;
  private final LifecycleEditor editor;

  private DesignerPage(IFile file, LifecycleEditor editor) {
    this.file = file;
    this.editor = editor;
  }

  /** Opens a new, empty drawing. */
  static DesignerPage openEmpty(String name) throws Exception {
    Lifecycle empty = LifecycleFactory.eINSTANCE.createLifecycle();
    empty.setId(name);
    empty.setName(name);
    return open(name, LifecycleFiles.toBytes(empty));
  }

  /** Opens a drawing with one stage, in which a start leads to a training. */
  public static DesignerPage openSmall(String name) throws Exception {
    Lifecycle small = LifecycleFactory.eINSTANCE.createLifecycle();
    small.setId(name);
    small.setName(name);
    Drawing drawing = new Drawing(small);
    Element stage = create(drawing, "Stage.develop", small, 60);
    Element start = create(drawing, "StartNode", stage, 60);
    Element train = create(drawing, "TrainStep", stage, 160);
    Connecting.join(drawing, start, train, TransitionKind.NORMAL).execute();
    drawing.dispose();
    return open(name, LifecycleFiles.toBytes(small));
  }

  /** Opens a drawing with one stage that holds a decision. */
  static DesignerPage openDecision(String name, Consumer<DecisionNode> fill) throws Exception {
    Lifecycle small = LifecycleFactory.eINSTANCE.createLifecycle();
    small.setId(name);
    Drawing drawing = new Drawing(small);
    Element stage = create(drawing, "Stage.develop", small, 60);
    fill.accept((DecisionNode) create(drawing, "DecisionNode", stage, 100));
    drawing.dispose();
    return open(name, LifecycleFiles.toBytes(small));
  }

  private static Element create(Drawing drawing, String kind, Element container, int y) {
    Kind wanted = Kinds.byKey(kind);
    Element element = Creating.element(wanted);
    Rectangle place = new Rectangle(60, y, wanted.shape().width, wanted.shape().height);
    Creating.command(drawing, element, container, place).execute();
    return element;
  }

  /** Opens a file with a content. */
  public static DesignerPage open(String name, byte[] content) throws Exception {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
    if (!project.exists()) {
      project.create(null);
    }
    project.open(null);
    IFile file = project.getFile(name + ".lifecycle");
    if (file.exists()) {
      file.setContents(new ByteArrayInputStream(content), true, false, null);
    } else {
      file.create(new ByteArrayInputStream(content), true, null);
    }
    return reopen(file);
  }

  public static DesignerPage reopen(IFile file) throws Exception {
    PlatformUI.getWorkbench().showPerspective("org.orrery.workbench.architect", Ui.window());
    LifecycleEditor editor = (LifecycleEditor) IDE.openEditor(Ui.page(), file, LifecycleEditor.ID);
    Ui.settle();
    DesignerPage page = new DesignerPage(file, editor);
    if (editor.viewer() != null) {
      Ui.await("the drawing is laid out", () -> page.canvas().getSize().x > 100);
    }
    return page;
  }

  /** A drawing that is open. */
  static DesignerPage of(LifecycleEditor editor) {
    return new DesignerPage(editor.getEditorInput().getAdapter(IFile.class), editor);
  }

  public IFile file() {
    return file;
  }

  public LifecycleEditor editor() {
    return editor;
  }

  public Lifecycle lifecycle() {
    return editor.drawing().lifecycle();
  }

  /** Whether no tool of the palette is picked up. */
  boolean isAtDefaultTool() {
    EditDomain domain = editor.viewer().getEditDomain();
    return domain.getActiveTool() == domain.getDefaultTool();
  }

  /** What the screen shows of the drawing, were it an SVG picture. */
  String drawn() {
    Ui.settle();
    editor.viewer().flush();
    IFigure all =
        LayerManager.Helper.find(editor.viewer().getRootEditPart())
            .getLayer(LayerConstants.PRINTABLE_LAYERS);
    Style style = Context.of(editor.viewer()).style();
    return SvgDocument.of(all, new Rectangle(-500, -500, 4000, 4000), style.colors.canvas, style);
  }

  /** What the drawing would be as a file. */
  String text() {
    return new String(LifecycleFiles.toBytes(lifecycle()), java.nio.charset.StandardCharsets.UTF_8);
  }

  public Control canvas() {
    return editor.viewer().getControl();
  }

  /** Picks a tool or kind up in the palette with a click. */
  void pick(String label) {
    Point place = inPalette(label);
    Hand.click(palette(), place.x, place.y);
    Ui.await(label + " is picked up", () -> isPickedUp(label));
  }

  /** Drags a kind from the palette onto the drawing and types a name. */
  void drag(String kind, int x, int y, String name) {
    dragOnly(kind, x, y);
    typeName(name);
  }

  /** Drags a kind from the palette onto the drawing. */
  void dragOnly(String kind, int x, int y) {
    Point from = inPalette(kind);
    Tree tree = palette();
    Point to = tree.toControl(canvas().toDisplay(x, y));
    Hand.drag(tree, from, new Point((from.x + to.x) / 2, (from.y + to.y) / 2), to);
  }

  /** Scrolls the palette to an entry and gives a point on it. */
  private Point inPalette(String label) {
    Tree tree = palette();
    TreeItem item = item(tree, label);
    if (!isInSight(tree, item)) {
      tree.showItem(item);
    }
    Ui.await(label + " is in sight and rests", () -> isInSight(tree, item) && isAtRest(item));
    org.eclipse.swt.graphics.Rectangle place = item.getBounds();
    return new Point(place.x + 20, place.y + place.height / 2);
  }

  private boolean isPickedUp(String label) {
    return Arrays.stream(palette().getSelection()).anyMatch(i -> i.getText().equals(label));
  }

  /** Presses a key until what it changes is another, which it must be at once. */
  public void press(String key, Supplier<Object> state) {
    Object before = state.get();
    Hand.press(key);
    Ui.await("what " + key + " does", () -> state.get() != before);
  }

  /** Picks a kind up, clicks on the drawing and types a name. */
  void place(String kind, int x, int y, String name) {
    pick(kind);
    Hand.click(canvas(), x, y);
    typeName(name);
  }

  /** Types a name into the field that is open on the drawing. */
  void typeName(String name) {
    awaitNameField();
    Hand.press("ctrl+a");
    Hand.type(name);
    Hand.press("Return");
    awaitNoNameField();
  }

  void awaitNameField() {
    Ui.await("a field for the name", () -> find(canvas(), DesignerPage::isText) != null);
  }

  /** The field for a name that is open on the drawing. */
  org.eclipse.swt.widgets.Text nameField() {
    return (org.eclipse.swt.widgets.Text) find(canvas(), DesignerPage::isText);
  }

  void awaitNoNameField() {
    Ui.await("the field is closed", () -> find(canvas(), DesignerPage::isText) == null);
  }

  /** Draws a transition from one element to another. */
  void connect(String from, String to) {
    pick("Transition");
    Point start = middle(from);
    Point end = middle(to);
    Hand.click(canvas(), start.x, start.y);
    Hand.click(canvas(), end.x, end.y);
  }

  /**
   * The grips of one kind that the selected line has, in pixels of the canvas, in their order along
   * the line.
   */
  List<Point> grips(Class<?> kind) {
    Ui.settle();
    editor.viewer().flush();
    IFigure layer =
        LayerManager.Helper.find(editor.viewer().getRootEditPart())
            .getLayer(LayerConstants.HANDLE_LAYER);
    return ((List<?>) layer.getChildren())
        .stream().filter(kind::isInstance).map(grip -> center((IFigure) grip)).toList();
  }

  /** The button of the pad beside the selected node whose tooltip begins so. */
  public Point pad(String tip) {
    IFigure layer =
        LayerManager.Helper.find(editor.viewer().getRootEditPart())
            .getLayer(LayerConstants.HANDLE_LAYER);
    return Ui.awaitValue(
        "a pad with " + tip,
        () ->
            ((List<?>) layer.getChildren())
                .stream()
                    .flatMap(handle -> ((List<?>) ((IFigure) handle).getChildren()).stream())
                    .map(IFigure.class::cast)
                    .filter(
                        each ->
                            each.getToolTip() instanceof org.eclipse.draw2d.Label label
                                && label.getText().startsWith(tip))
                    .map(DesignerPage::center)
                    .findFirst());
  }

  /** The middle of a line, in pixels of the canvas. */
  Point onLine(Transition line) {
    return onLine(line, PointList::getMidpoint);
  }

  /** Where a line ends, in pixels of the canvas. */
  Point end(Transition line) {
    return onLine(line, PointList::getLastPoint);
  }

  private Point onLine(
      Transition line, Function<PointList, org.eclipse.draw2d.geometry.Point> place) {
    Ui.settle();
    editor.viewer().flush();
    GraphicalEditPart part = (GraphicalEditPart) editor.viewer().getEditPartRegistry().get(line);
    Connection figure = (Connection) part.getFigure();
    org.eclipse.draw2d.geometry.Point at = place.apply(figure.getPoints()).getCopy();
    figure.translateToAbsolute(at);
    return new Point(at.x, at.y);
  }

  private static Point center(IFigure figure) {
    Rectangle bounds = figure.getBounds().getCopy();
    figure.translateToAbsolute(bounds);
    return new Point(bounds.getCenter().x, bounds.getCenter().y);
  }

  /** The middle of an element's shape, in pixels of the canvas. */
  public Point middle(String name) {
    Element element = named(name);
    GraphicalEditPart part = (GraphicalEditPart) editor.viewer().getEditPartRegistry().get(element);
    return center(part.getFigure());
  }

  /** Where the figure of an element is, in pixels of the canvas. */
  Rectangle shape(Element element) {
    IFigure figure =
        ((GraphicalEditPart) editor.viewer().getEditPartRegistry().get(element)).getFigure();
    Rectangle bounds = figure.getBounds().getCopy();
    figure.translateToAbsolute(bounds);
    return bounds;
  }

  public Element named(String name) {
    return editor.drawing().byId().values().stream()
        .filter(element -> name.equals(element.getName()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing is called " + name));
  }

  /** Selects the element with this id. */
  public void select(String id) {
    Element element = editor.drawing().byId().get(id);
    EditPart part = (EditPart) editor.viewer().getEditPartRegistry().get(element);
    editor.viewer().select(part);
    editor.viewer().reveal(part);
    Ui.settle();
  }

  /** Clicks on an element, which is selected then. */
  void click(String name) {
    Point at = middle(name);
    Hand.click(canvas(), at.x, at.y);
    Ui.await(name + " is selected", () -> isSelected(name));
    focus();
  }

  boolean isSelected(String name) {
    return editor.selected().equals(List.of(named(name)));
  }

  /** Clicks on an element and opens its properties. */
  PropertiesPage properties(String name) throws PartInitException {
    click(name);
    return PropertiesPage.open();
  }

  /** The names of all elements. */
  List<String> names() {
    return editor.drawing().byId().values().stream().map(Element::getName).toList();
  }

  IEditorInput input() {
    return editor.getEditorInput();
  }

  /** Gives the drawing the keys. */
  public void focus() {
    Ui.page().activate(editor);
    canvas().setFocus();
    Ui.await("the drawing has the keys", canvas()::isFocusControl);
  }

  void save() {
    Ui.page().saveEditor(editor, false);
    Ui.settle();
  }

  void close() {
    Ui.page().closeEditor(editor, false);
    Ui.settle();
  }

  private static TreeItem item(Tree tree, String label) {
    return Arrays.stream(tree.getItems())
        .flatMap(drawer -> Arrays.stream(drawer.getItems()))
        .filter(item -> item.getText().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the palette offers no " + label));
  }

  /** Whether an item stays where it is while everything that is due is drawn. */
  private static boolean isAtRest(TreeItem item) {
    org.eclipse.swt.graphics.Rectangle before = item.getBounds();
    item.getParent().redraw();
    item.getParent().update();
    Ui.settle();
    return item.getBounds().equals(before);
  }

  private static boolean isInSight(Tree tree, TreeItem item) {
    org.eclipse.swt.graphics.Rectangle place = item.getBounds();
    org.eclipse.swt.graphics.Rectangle room = tree.getClientArea();
    return place.y >= 0 && place.y + place.height <= room.height;
  }

  /** The kinds and tools beside the drawing. */
  public Tree palette() {
    Control found = null;
    for (Composite at = canvas().getParent(); found == null; at = at.getParent()) {
      found = find(at, control -> control instanceof Tree);
    }
    return (Tree) found;
  }

  private static boolean isText(Control control) {
    return control instanceof org.eclipse.swt.widgets.Text && control.isVisible();
  }

  private static Control find(Control root, Predicate<Control> wanted) {
    Deque<Control> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      Control at = open.poll();
      if (wanted.test(at)) {
        return at;
      }
      if (at instanceof Composite composite) {
        for (Control child : composite.getChildren()) {
          open.add(child);
        }
      }
    }
    return null;
  }
}
