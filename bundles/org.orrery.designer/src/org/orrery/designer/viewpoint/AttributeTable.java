package org.orrery.designer.viewpoint;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.orrery.designer.Messages;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;

/** The attributes that can stand under a name, each with a tick when it does. UI thread. */
final class AttributeTable {
  private final Table table;
  private List<String> ticked = new ArrayList<>();

  AttributeTable(Composite parent) {
    table = Skin.page(new Table(parent, SWT.BORDER | SWT.CHECK | SWT.V_SCROLL));
    Spoken.as(table, () -> Messages.get("viewpoints.attributes"));
    Attributes.offered()
        .forEach(
            (label, name) -> {
              TableItem item = new TableItem(table, SWT.NONE);
              item.setText(label);
              item.setData(name);
            });
    table.addListener(
        SWT.Selection,
        event -> {
          if (event.detail == SWT.CHECK) {
            tick((TableItem) event.item);
          }
        });
  }

  Table control() {
    return table;
  }

  /** Edits these names; null edits none. */
  void edit(List<String> edited) {
    table.setEnabled(edited != null);
    ticked = edited == null ? new ArrayList<>() : edited;
    for (TableItem item : table.getItems()) {
      item.setChecked(ticked.contains(item.getData()));
    }
  }

  private void tick(TableItem item) {
    String name = (String) item.getData();
    ticked.remove(name);
    if (item.getChecked()) {
      ticked.add(name);
    }
  }
}
