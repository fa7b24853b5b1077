package org.orrery.designer.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EventObject;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.parts.GraphicalEditor;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.orrery.designer.Annotations;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.outline.DrawingOutlinePage;
import org.orrery.designer.parts.ElementPart;
import org.orrery.designer.problems.ProblemMarkers;
import org.orrery.designer.problems.ProofNews;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.lifecycle.Element;

/** Edits a {@code .lifecycle} file as a drawing; one document per editor, UI thread only. */
public final class LifecycleEditor extends GraphicalEditor
    implements IGotoMarker, ITabbedPropertySheetPageContributor {
  public static final String ID = "org.orrery.designer.editor";

  private final Annotations annotations = new Annotations();
  private final ProofNews proof = new ProofNews();
  private final Saving saving = new Saving(this);
  private final DesignerDomain domain = new DesignerDomain(this);
  private OpenDrawing open;
  private Composite body;
  private EditorPages pages;
  private EditorPane pane;
  private EditorServices services;
  private DrawingOutlinePage outline;
  private int pasted;

  public LifecycleEditor() {
    setEditDomain(domain);
  }

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    try {
      open = new OpenDrawing(Document.of(input));
      domain.setCommandStack(open.commands());
    } catch (IllegalArgumentException e) {
      throw new PartInitException(e.getMessage(), e);
    }
    super.init(site, input);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(Composite parent) {
    body = new Composite(parent, org.eclipse.swt.SWT.NONE);
    body.setLayout(new FillLayout());
    open();
  }

  /** Reads the file again and shows it, or says why it cannot be shown. */
  void open() {
    close();
    try {
      open.load(getSite().getShell());
      show();
    } catch (IOException e) {
      new ErrorPage(body, document().path(), e, this::open);
    }
    body.layout(true, true);
    firePropertyChange(PROP_DIRTY);
  }

  private void show() {
    pages = new EditorPages(body, this);
    pane = new EditorPane(pages.drawing(), this);
    setGraphicalViewer(pane.viewer());
    hookGraphicalViewer();
    pane.show(drawing());
    services = new EditorServices(this, body);
    updateActions(getSelectionActions());
  }

  private void close() {
    if (services != null) {
      services.dispose();
      services = null;
    }
    if (pane != null) {
      pane.release();
      pane = null;
      pages = null;
      getSite().setSelectionProvider(null);
    }
    open.close();
    annotations.problems(List.of());
    if (!body.isDisposed()) {
      for (Control child : body.getChildren()) {
        child.dispose();
      }
    }
  }

  /** Takes what is open as unsaved, because the file says something else. */
  void keepMine() {
    open.keepMine();
    dirtyChanged();
  }

  /** The file that is edited. */
  public Path path() {
    return document().path();
  }

  /** The open drawing, or null while the file cannot be read. */
  public Drawing drawing() {
    return open.drawing();
  }

  public Annotations annotations() {
    return annotations;
  }

  /** How the proof of the drawing goes. */
  public ProofNews proof() {
    return proof;
  }

  /** What of the drawing is shown. */
  public Viewpoint viewpoint() {
    return pane == null ? Viewpoint.ALL : pane.viewpoint();
  }

  /** The viewer of the drawing, or null while the file cannot be read. */
  public GraphicalViewer viewer() {
    return pane == null ? null : pane.viewer();
  }

  OpenDrawing opened() {
    return open;
  }

  EditorServices services() {
    return services;
  }

  Document document() {
    return open.document();
  }

  DesignerDomain domain() {
    return domain;
  }

  EditorPane pane() {
    return pane;
  }

  /** The pages of the open drawing, or null while the file cannot be read. */
  EditorPages pages() {
    return pages;
  }

  /** Calls {@code changed} when something else is selected on the drawing, until it is run. */
  public Runnable onSelection(Runnable changed) {
    GraphicalViewer selecting = viewer();
    ISelectionChangedListener listener = event -> changed.run();
    selecting.addSelectionChangedListener(listener);
    return () -> selecting.removeSelectionChangedListener(listener);
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
    if (viewer() == null) {
      return List.of();
    }
    return ((List<?>) viewer().getSelectedEditParts())
        .stream()
            .filter(ElementPart.class::isInstance)
            .map(part -> ((ElementPart) part).element())
            .toList();
  }

  /** Selects elements that are drawn and scrolls to the last one. */
  public void select(List<? extends Element> elements) {
    GraphicalViewer viewer = viewer();
    List<?> parts =
        elements.stream().map(viewer.getEditPartRegistry()::get).filter(p -> p != null).toList();
    viewer.setSelection(new org.eclipse.jface.viewers.StructuredSelection(parts));
    if (!parts.isEmpty()) {
      viewer.flush();
      viewer.reveal((EditPart) parts.get(parts.size() - 1));
    }
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
  IViewPart showView(String id) {
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
    pages.turnTo(element);
    if (viewer().getEditPartRegistry().containsKey(element)) {
      select(List.of(element));
    } else {
      showInOutline(element);
    }
  }

  @Override
  public boolean isDirty() {
    return open != null && open.isDirty();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    saving.save(monitor);
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
    saving.leave();
  }

  /** What is open is what the file says. */
  void saved() {
    open.saved();
    dirtyChanged();
  }

  void dirtyChanged() {
    firePropertyChange(PROP_DIRTY);
  }

  @Override
  public void commandStackChanged(EventObject event) {
    firePropertyChange(PROP_DIRTY);
    super.commandStackChanged(event);
    updateActions(getSelectionActions());
  }

  @Override
  public void setFocus() {
    if (viewer() != null) {
      if (!pages.takeFocus()) {
        viewer().getControl().setFocus();
      }
      services.lookAtFile();
    } else if (body != null) {
      body.setFocus();
    }
  }

  @Override
  public void dispose() {
    try {
      if (open != null) {
        open.giveUp();
      }
      if (body != null) {
        close();
      }
    } finally {
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
      return new TabbedPropertySheetPage(this);
    }
    if (type == IContentOutlinePage.class) {
      outline = drawing() == null ? null : new DrawingOutlinePage(this);
      return outline;
    }
    if (type == ZoomManager.class) {
      return pane == null ? null : pane.zoom();
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
