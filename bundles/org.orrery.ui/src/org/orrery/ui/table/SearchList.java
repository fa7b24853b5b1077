package org.orrery.ui.table;

import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;

/**
 * A table under a field that searches it; Down in the field goes to the table. UI thread.
 *
 * @param <T> the record
 */
public final class SearchList<T> extends Composite {
  private final Composite head;
  private final DataTable<T> table;

  /**
   * @param hint what the field says while it is empty
   * @param key what makes a record the same as an older one
   */
  public SearchList(Composite parent, String hint, Function<T, Object> key) {
    super(parent, SWT.NONE);
    Skin.page(this);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    setLayout(layout);
    head = Skin.page(new Composite(this, SWT.NONE));
    head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    GridLayout row = new GridLayout();
    row.marginWidth = 8;
    head.setLayout(row);
    Text search = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
    search.setMessage(hint);
    Spoken.as(search, () -> hint);
    search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    table = new DataTable<>(this, key);
    table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    search.addListener(SWT.Modify, e -> table.search(search.getText()));
    search.addListener(
        SWT.KeyDown,
        e -> {
          if (e.keyCode == SWT.ARROW_DOWN) {
            table.control().setFocus();
          }
        });
  }

  /** A parent for another control beside the field, which gets a column of its own. */
  public Composite beside() {
    ((GridLayout) head.getLayout()).numColumns++;
    return head;
  }

  public DataTable<T> table() {
    return table;
  }
}
