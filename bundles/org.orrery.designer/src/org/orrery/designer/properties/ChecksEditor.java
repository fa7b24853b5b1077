package org.orrery.designer.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.orrery.ui.table.CellPainter;

/** Any number of a list: literals or elements, each with a box to tick. */
final class ChecksEditor implements FeatureEditor {
  private static final int MOST_ROWS = 6;
  private final FormContext context;
  private final EObject object;
  private final EStructuralFeature feature;
  private final Table table;
  private List<Object> choices = List.of();

  ChecksEditor(Composite parent, FormContext context, EObject object, EStructuralFeature feature) {
    this.context = context;
    this.object = object;
    this.feature = feature;
    table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
    CellPainter.paint(table);
    GridDataFactory.fillDefaults().grab(true, false).hint(220, SWT.DEFAULT).applyTo(table);
    table.addListener(
        SWT.Selection,
        event -> {
          if (event.detail == SWT.CHECK) {
            take();
          }
        });
  }

  @Override
  public void refresh() {
    List<Object> now = Choices.of(context.lifecycle(), object, feature);
    if (!now.equals(choices)) {
      choices = now;
      table.removeAll();
      choices.forEach(choice -> new TableItem(table, SWT.NONE));
      // How tall a row is, GTK knows once there is one.
      int rows = Math.clamp(choices.size(), 1, MOST_ROWS);
      ((GridData) table.getLayoutData()).heightHint = table.getItemHeight() * rows;
    }
    List<?> chosen = (List<?>) object.eGet(feature);
    for (int i = 0; i < choices.size(); i++) {
      table.getItem(i).setText(Choices.text(choices.get(i)));
      table.getItem(i).setChecked(chosen.contains(choices.get(i)));
    }
  }

  private void take() {
    List<Object> chosen = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      if (table.getItem(i).getChecked()) {
        chosen.add(choices.get(i));
      }
    }
    context.set(object, feature, chosen);
  }
}
