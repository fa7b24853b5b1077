package org.orrery.designer.problems;

import java.util.List;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.table.CellPainter;

/**
 * Lets a quick fix be chosen by keys or mouse; beside the list stands what the chosen one answers
 * and what it would change. UI thread.
 */
final class FixPopup extends PopupDialog {
  private static final int WIDTH = 520;
  private static final int ROWS = 6;

  private final LifecycleEditor editor;
  private final List<FixOffer> offers;
  private final Point place;
  private Table table;
  private Text explained;
  private FixPreviews previews;

  private FixPopup(Shell parent, LifecycleEditor editor, List<FixOffer> offers, Point place) {
    super(parent, SWT.ON_TOP, true, false, false, false, false, null, Messages.get("fix.hint"));
    this.editor = editor;
    this.offers = offers;
    this.place = place;
  }

  /** Opens at a place of the display; does nothing when nothing is offered. */
  static void open(LifecycleEditor editor, List<FixOffer> offers, Point place) {
    if (!offers.isEmpty() && editor.drawing() != null) {
      new FixPopup(editor.getSite().getShell(), editor, offers, place).open();
    }
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = Skin.page((Composite) super.createDialogArea(parent));
    GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(area);
    table = Skin.page(new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL));
    CellPainter.paint(table);
    Spoken.as(table, () -> Messages.get("fix.list"));
    LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), table);
    for (FixOffer offer : offers) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(offer.label());
      item.setImage(images.create(offer.icon()));
    }
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(Letters.room(WIDTH), table.getItemHeight() * Math.min(ROWS, offers.size()))
        .applyTo(table);
    explained =
        Skin.apply(
            new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP), ColorRole.PAGE, ColorRole.MUTED);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(Letters.room(WIDTH), explained.getLineHeight() * 5)
        .applyTo(explained);
    previews = new FixPreviews(table, this::explain);
    table.addListener(SWT.Selection, event -> ask());
    table.addListener(SWT.DefaultSelection, event -> choose());
    table.setSelection(0);
    ask();
    return area;
  }

  @Override
  protected Control getFocusControl() {
    return table;
  }

  @Override
  protected Point getInitialLocation(Point size) {
    return place;
  }

  private FixOffer chosen() {
    return offers.get(Math.max(0, table.getSelectionIndex()));
  }

  private void ask() {
    explained.setText(chosen().problem().message());
    previews.forget();
    previews.ask(chosen(), editor);
  }

  private void explain(FixOffer offer, String sentence) {
    if (offer.equals(chosen())) {
      explained.setText(offer.problem().message() + "\n" + sentence);
    }
  }

  private void choose() {
    FixOffer offer = chosen();
    close();
    if (editor.drawing() != null) {
      offer.apply(editor);
    }
  }
}
