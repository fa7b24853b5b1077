package org.orrery.designer.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.orrery.designer.Messages;
import org.orrery.designer.edits.Retyping;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.problems.QuickFixMenu;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.theme.Icons;
import org.orrery.lifecycle.Element;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;

/**
 * Lets another kind be chosen for what is selected, by a part of its name; below the list stands
 * what would be lost. UI thread.
 */
final class KindPopup extends PopupDialog {
  private static final int WIDTH = 460;
  private static final int ROWS = 9;
  private static final int TOLD = 6;

  private final LifecycleEditor editor;
  private final List<Element> elements;
  private final List<Kind> kinds;
  private final Point place;
  private final List<Kind> shown = new ArrayList<>();
  private LocalResourceManager images;
  private Text filter;
  private Table table;
  private Text told;

  private KindPopup(LifecycleEditor editor, List<Element> elements, List<Kind> kinds) {
    super(
        editor.getSite().getShell(),
        SWT.ON_TOP,
        true,
        false,
        false,
        false,
        false,
        null,
        Messages.get("kind.change.hint"));
    this.editor = editor;
    this.elements = elements;
    this.kinds = kinds;
    place = QuickFixMenu.place(editor);
  }

  /** Whether what is selected can become another kind. */
  static boolean isOffered(LifecycleEditor editor) {
    return !Retyping.kinds(editor.selected()).isEmpty();
  }

  /** Opens at what is selected. */
  static void show(LifecycleEditor editor) {
    List<Element> elements = editor.selected();
    new KindPopup(editor, elements, Retyping.kinds(elements)).open();
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = Skin.page((Composite) super.createDialogArea(parent));
    GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(area);
    filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
    filter.setMessage(Messages.get("kind.change.filter"));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
    table = Skin.page(new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL));
    Spoken.as(table, () -> Messages.get("kind.change.list"));
    images = new LocalResourceManager(JFaceResources.getResources(), table);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(Letters.room(WIDTH), table.getItemHeight() * ROWS)
        .applyTo(table);
    told =
        Skin.apply(
            new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL),
            ColorRole.PAGE,
            ColorRole.MUTED);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(Letters.room(WIDTH), told.getLineHeight() * 4)
        .applyTo(told);
    filter.addListener(SWT.Modify, event -> fill());
    filter.addListener(SWT.KeyDown, this::walk);
    filter.addListener(SWT.DefaultSelection, event -> choose());
    table.addListener(SWT.Selection, event -> tell());
    table.addListener(SWT.DefaultSelection, event -> choose());
    fill();
    return area;
  }

  @Override
  protected Control getFocusControl() {
    return filter;
  }

  @Override
  protected Point getInitialLocation(Point size) {
    return place;
  }

  private void fill() {
    String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
    table.removeAll();
    shown.clear();
    for (Kind kind : kinds) {
      if (kind.label().toLowerCase(Locale.ROOT).contains(wanted)) {
        shown.add(kind);
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(kind.label());
        item.setImage(
            images.create(Icons.descriptor(kind.icon(), ColorRoles.now().strong(kind.family()))));
      }
    }
    table.setSelection(0);
    tell();
  }

  /** The arrows walk in the list while the keys stay in the field. */
  private void walk(Event event) {
    int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
    if (step != 0 && !shown.isEmpty()) {
      int last = shown.size() - 1;
      table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, last));
      table.showSelection();
      tell();
      event.doit = false;
    }
  }

  private Kind chosen() {
    int index = table.getSelectionIndex();
    return index < 0 ? null : shown.get(index);
  }

  private void tell() {
    Kind kind = chosen();
    told.setText(kind == null ? Messages.get("kind.change.none") : told(kind));
  }

  private String told(Kind kind) {
    List<String> lost = Retyping.lost(editor.drawing(), elements, kind);
    if (lost.isEmpty()) {
      return Messages.get("kind.change.kept");
    }
    int most = Math.min(lost.size(), TOLD);
    String list = String.join("; ", lost.subList(0, most));
    int more = lost.size() - most;
    return Messages.get(
        "kind.change.lost", more == 0 ? list : list + "; " + Messages.get("fix.more", more));
  }

  private void choose() {
    Kind kind = chosen();
    if (kind == null) {
      return;
    }
    close();
    List<Element> changed = new ArrayList<>();
    editor.execute(Retyping.command(editor.drawing(), elements, kind, changed));
    editor.active().flush();
    editor.select(changed);
  }
}
