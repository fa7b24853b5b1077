package org.orrery.designer.editor;

import java.nio.file.Path;
import java.util.EventObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.parts.GraphicalEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IShowEditorInput;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.orrery.designer.Annotations;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.outline.DrawingOutlinePage;
import org.orrery.designer.problems.ProblemMarkers;
import org.orrery.designer.problems.ProofNews;
import org.orrery.designer.problems.SavedDrawings;
import org.orrery.designer.properties.PropertiesSheet;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.format.DrawingsBeside;

/**
 * Edits a {@code .lifecycle} file as a drawing, and the drawings that are entered from it, of which
 * one is on top. UI thread only.
 */
public final class LifecycleEditor extends GraphicalEditor
    implements IGotoMarker,
        ITabbedPropertySheetPageContributor,
        ISaveablesSource,
        IShowEditorInput {
  public static final String ID = "org.orrery.designer.editor";

  private final Saving saving = new Saving(this);
  private final DesignerDomain domain = new DesignerDomain(this);
  private final Followers followers = new Followers(this::canvas);
  private final ProofNews proof = new ProofNews(followers);
  private final EditorSelection selection = new EditorSelection();

  /** Of which the workbench was told that they are not saved. */
  private final Set<OpenDrawing> dirty = new HashSet<>();

  private Levels levels;
  private EditorBody body;
  private ActionKeys keys;
  private DrawingOutlinePage outline;
  private int pasted;

  /** Lets what else is proved go on, once the drawing is seen. */
  private Runnable others = () -> {};

  public LifecycleEditor() {
    setEditDomain(domain);
  }

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    Warming.end();
    try {
      OpenDrawing first = new OpenDrawing(input);
      first.readAhead();
      levels = new Levels(first);
      others = SavedDrawings.pause();
      follow(opened().commands());
    } catch (IllegalArgumentException e) {
      throw new PartInitException(e.getMessage(), e);
    }
    super.init(site, input);
    site.setSelectionProvider(selection);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(Composite parent) {
    keys = new ActionKeys(this);
    body = new EditorBody(parent, this);
    body.open();
    followers.post(null, others);
  }

  /** The screen shows another viewer. */
  void hook(GraphicalViewer viewer) {
    setGraphicalViewer(viewer);
  }

  /** The selection is that of a viewer from now on; of none while it is null. */
  void follow(GraphicalViewer viewer) {
    selection.follow(viewer);
  }

  private void follow(CommandStack commands) {
    domain.setCommandStack(commands);
    selection.follow(commands);
  }

  /** Another drawing is on top. */
  void turned() {
    follow(opened().commands());
    setPartName(opened().input().getName());
    setInputWithNotify(opened().input());
  }

  /** A drawing is on the screen, or the reason why it cannot be. */
  void shown() {
    selection.follow(viewer());
    if (outline != null) {
      outline.show();
    }
    updateActions(getSelectionActions());
    updateActions(getStackActions());
    firePropertyChange(PROP_DIRTY);
  }

  /** The drawings that are open here, and which of them is shown. */
  EditorBody body() {
    return body;
  }

  @Override
  public void showEditorInput(IEditorInput input) {
    OpenDrawing wanted = levels.of(Document.pathOf(input));
    if (wanted != null) {
      body.show(wanted);
    }
  }

  @Override
  public Saveable[] getSaveables() {
    return DrawingSaveable.of(this, levels.all());
  }

  @Override
  public Saveable[] getActiveSaveables() {
    return DrawingSaveable.of(this, List.of(opened()));
  }

  /** Takes what is open as unsaved, because the file says something else. */
  void keepMine() {
    opened().keepMine();
    dirtyChanged();
  }

  /** The file that is edited. */
  public Path path() {
    return document().path();
  }

  /** The open drawing, or null while the file cannot be read. */
  public Drawing drawing() {
    return opened().drawing();
  }

  public Annotations annotations() {
    return opened().annotations();
  }

  /** The drawings that it may call, as they are now. */
  public DrawingsBeside beside() {
    return UnsavedDrawings.beside(opened());
  }

  /** How the proof of the drawing goes. */
  public ProofNews proof() {
    return proof;
  }

  /** What of the drawing is shown. */
  public Viewpoint viewpoint() {
    return screen() == null ? Viewpoint.ALL : pane().viewpoint();
  }

  /** The viewer of the drawing, or null while the file cannot be read. */
  public GraphicalViewer viewer() {
    return screen() == null ? null : pane().viewer();
  }

  private FigureCanvas canvas() {
    return viewer() == null ? null : (FigureCanvas) viewer().getControl();
  }

  /** What follows an act on the drawing once that is painted. */
  public Followers followers() {
    return followers;
  }

  /** The viewer of the place that had the keys last, where a drawing is seen in two. */
  GraphicalViewer active() {
    return pane().active();
  }

  OpenDrawing opened() {
    return levels.shown();
  }

  Levels levels() {
    return levels;
  }

  ActionKeys keys() {
    return keys;
  }

  Saving saving() {
    return saving;
  }

  private DrawingScreen screen() {
    return body == null ? null : body.screen();
  }

  EditorServices services() {
    return screen() == null ? null : screen().services();
  }

  Document document() {
    return opened().document();
  }

  DesignerDomain domain() {
    return domain;
  }

  EditorPane pane() {
    return screen() == null ? null : screen().pane();
  }

  /** The pages of the open drawing, or null while the file cannot be read. */
  EditorPages pages() {
    return screen() == null ? null : screen().pages();
  }

  /** Calls {@code changed} when something else is selected on the drawing, until it is run. */
  public Runnable onSelection(Runnable changed) {
    return selection.listen(changed);
  }

  /** The editor's actions by id, for menus and tests. */
  public ActionRegistry actions() {
    return getActionRegistry();
  }

  /** The commands that were made; what is done to the model goes through here. */
  public CommandStack commands() {
    return getCommandStack();
  }

  /** The elements that are selected on the drawing; the life cycle itself when nothing is. */
  public List<Element> selected() {
    return selection.elements();
  }

  /** Selects elements that are drawn and scrolls to the last one. */
  public void select(List<? extends Element> elements) {
    selection.select(elements);
  }

  /** Opens the Properties view on what is selected. */
  public void openProperties() {
    showView("org.eclipse.ui.views.PropertySheet");
  }

  /** Selects an element that is not drawn in the outline, so that its properties can be edited. */
  void showInOutline(Element element) {
    showView("org.eclipse.ui.views.ContentOutline");
    if (outline != null) {
      outline.select(element);
    }
  }

  /** Opens a view beside the drawing; null when it cannot be opened, which is logged. */
  public IViewPart showView(String id) {
    try {
      return getSite().getPage().showView(id, null, org.eclipse.ui.IWorkbenchPage.VIEW_VISIBLE);
    } catch (PartInitException e) {
      org.eclipse.core.runtime.ILog.of(LifecycleEditor.class).error("No view " + id, e);
      return null;
    }
  }

  /** How many times what is on the clipboard was pasted. */
  int pasted() {
    return pasted;
  }

  void pasted(int times) {
    pasted = times;
  }

  /** Makes a command, unless it would do nothing. */
  public void execute(Command command) {
    if (command != null && command.canExecute()) {
      getCommandStack().execute(command);
    }
  }

  @Override
  public void gotoMarker(IMarker marker) {
    reveal(marker.getAttribute(ProblemMarkers.ELEMENT, ""));
  }

  /** Selects the element with an id on the drawing, or in the outline when it is not drawn. */
  public void reveal(String id) {
    Element element = drawing() == null ? null : drawing().byId().get(id);
    if (element == null) {
      return;
    }
    pages().turnTo(element);
    if (viewer().getEditPartRegistry().containsKey(element)) {
      select(List.of(element));
    } else {
      showInOutline(element);
    }
  }

  @Override
  public boolean isDirty() {
    return levels != null && levels.isAnyDirty();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    if (!saving.save(opened(), monitor)) {
      monitor.setCanceled(true);
    }
  }

  @Override
  public boolean isSaveAsAllowed() {
    return drawing() != null;
  }

  @Override
  public void doSaveAs() {
    IEditorInput target = saving.saveAs();
    if (target != null) {
      setInputWithNotify(target);
      setPartName(target.getName());
    }
  }

  /** The process ends unasked: what is not saved is kept for the next start, which offers it. */
  public void leaveUnsaved() {
    levels.all().forEach(saving::leave);
  }

  /** What is open is what the file says. */
  void saved() {
    opened().saved();
    dirtyChanged();
  }

  void dirtyChanged() {
    dirty.clear();
    levels.all().stream().filter(OpenDrawing::isDirty).forEach(dirty::add);
    firePropertyChange(PROP_DIRTY);
    DrawingSaveable.tell(this, SaveablesLifecycleEvent.DIRTY_CHANGED, opened());
    body.showTrail();
  }

  @Override
  public void commandStackChanged(EventObject event) {
    if (opened().isDirty() == dirty.contains(opened())) {
      body.showTrail();
    } else {
      dirtyChanged();
    }
    super.commandStackChanged(event);
    updateActions(getSelectionActions());
  }

  @Override
  public void setFocus() {
    if (body != null) {
      body.takeFocus();
    }
    if (services() != null) {
      services().lookAtFile();
      services().lookBeside();
    }
  }

  @Override
  public void dispose() {
    try {
      if (body != null) {
        body.dispose();
      }
    } finally {
      others.run();
      followers.flush();
      super.dispose();
    }
  }

  @Override
  public String getContributorId() {
    return ID;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Object getAdapter(Class type) {
    if (type == IPropertySheetPage.class) {
      return new PropertiesSheet(this);
    }
    if (type == IContentOutlinePage.class) {
      outline = drawing() == null ? null : new DrawingOutlinePage(this);
      return outline;
    }
    if (type == ZoomManager.class) {
      return screen() == null ? null : pane().zoom();
    }
    return super.getAdapter(type);
  }

  @Override
  protected void createActions() {
    super.createActions();
    EditorActions.register(this, getActionRegistry());
    getSelectionActions().addAll(EditorActions.onSelection());
  }

  @Override
  protected void initializeGraphicalViewer() {
    // the viewer is made and filled when the file could be read
  }

  /** Offers the actions whose state hangs on the selection or on the view anew. */
  void refreshActions() {
    updateActions(getSelectionActions());
  }
}
