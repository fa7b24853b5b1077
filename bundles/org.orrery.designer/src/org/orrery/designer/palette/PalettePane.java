package org.orrery.designer.palette;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.palette.PaletteEntries.Entry;
import org.orrery.designer.palette.PaletteEntries.Group;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.theme.Icons;

/**
 * The palette: drawers of tools and kinds with a search field. A click picks a tool up, a drag
 * places it, Enter or a double click creates at once; all by mouse or keys.
 */
public final class PalettePane extends Composite {
  /** A hint keeps clear of the pointer: a press that meets its window is lost. */
  private static final Point HINT_SHIFT = new Point(16, 20);

  private static final int HINT_DELAY_MILLIS = 500;

  private final EditPartViewer drawing;
  private final EditDomain domain;
  private final Consumer<Kind> createAtOnce;
  private final LocalResourceManager resources;
  private final List<Group> groups = PaletteEntries.all();
  private final Text search;
  private final TreeViewer tree;
  private ColorRoles colors;
  private boolean isChoosing;

  /** {@code createAtOnce} puts a new element of a kind where it fits best. */
  public PalettePane(
      Composite parent, EditPartViewer drawing, ColorRoles colors, Consumer<Kind> createAtOnce) {
    super(parent, SWT.NONE);
    this.drawing = drawing;
    this.domain = drawing.getEditDomain();
    this.colors = colors;
    this.createAtOnce = createAtOnce;
    resources = new LocalResourceManager(JFaceResources.getResources(), this);
    GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(this);
    search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    search.setMessage(Messages.get("palette.search"));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
    tree = new TreeViewer(this, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
    prepareTree();
    listen();
  }

  /** Fills it, with an icon for each kind. */
  public void fill() {
    tree.setInput(groups);
  }

  /** Shows the icons in the colours of another theme. */
  public void dress(ColorRoles now) {
    colors = now;
    tree.refresh();
  }

  /** To be called when the tool of the edit domain has changed. */
  public void toolChanged() {
    if (!isChoosing && !isDisposed() && domain.getActiveTool() == domain.getDefaultTool()) {
      tree.setSelection(StructuredSelection.EMPTY);
    }
  }

  public Text search() {
    return search;
  }

  public TreeViewer tree() {
    return tree;
  }

  private void prepareTree() {
    tree.setContentProvider(new Content());
    tree.setLabelProvider(new Labels());
    ColumnViewerToolTipSupport.enableFor(tree);
    tree.addFilter(
        new ViewerFilter() {
          @Override
          public boolean select(Viewer viewer, Object parent, Object element) {
            return matches(element);
          }
        });
    tree.setAutoExpandLevel(2);
  }

  private void listen() {
    search.addModifyListener(
        event -> {
          tree.refresh();
          tree.expandAll();
        });
    search.addListener(
        SWT.KeyDown,
        event -> {
          if (event.keyCode == SWT.ARROW_DOWN) {
            tree.getControl().setFocus();
          }
        });
    tree.addSelectionChangedListener(event -> pickUp(entry()));
    tree.addDoubleClickListener(event -> createOrToggle());
    new DragOut(tree.getTree(), drawing);
  }

  private void pickUp(Entry entry) {
    if (entry != null) {
      isChoosing = true;
      domain.setActiveTool(entry.tool().get());
      isChoosing = false;
    }
  }

  private void createOrToggle() {
    Entry entry = entry();
    if (entry != null && entry.kind() != null) {
      domain.loadDefaultTool();
      createAtOnce.accept(entry.kind());
    } else if (tree.getStructuredSelection().getFirstElement() instanceof Group group) {
      tree.setExpandedState(group, !tree.getExpandedState(group));
    }
  }

  private Entry entry() {
    return tree.getStructuredSelection().getFirstElement() instanceof Entry entry ? entry : null;
  }

  private boolean matches(Object element) {
    String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
    return switch (element) {
      case Group group -> wanted.isEmpty() || group.entries().stream().anyMatch(this::matches);
      case Entry entry ->
          entry.label().toLowerCase(Locale.ROOT).contains(wanted)
              || entry.hint().toLowerCase(Locale.ROOT).contains(wanted);
      default -> true;
    };
  }

  private static final class Content implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
      return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
      return parent instanceof Group group ? group.entries().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
      return null;
    }

    @Override
    public boolean hasChildren(Object element) {
      return element instanceof Group;
    }
  }

  private final class Labels extends ColumnLabelProvider {
    @Override
    public String getText(Object element) {
      return element instanceof Group group ? group.label() : ((Entry) element).label();
    }

    @Override
    public Image getImage(Object element) {
      return element instanceof Entry entry
          ? resources.create(Icons.descriptor(entry.icon(), colors.strong(entry.family())))
          : null;
    }

    @Override
    public Font getFont(Object element) {
      return element instanceof Group
          ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
          : null;
    }

    @Override
    public String getToolTipText(Object element) {
      return element instanceof Entry entry ? entry.hint() : null;
    }

    @Override
    public Point getToolTipShift(Object element) {
      return HINT_SHIFT;
    }

    @Override
    public int getToolTipDisplayDelayTime(Object element) {
      return HINT_DELAY_MILLIS;
    }
  }
}
