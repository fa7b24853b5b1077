package org.orrery.workbench.deploy;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.table.DataTable;
import org.orrery.workbench.Messages;

/** A table of findings, of which a row has the beginning, and the selected one as a whole below. */
final class ToldTable<T> {
  private static final int LINES = 4;

  private final Composite area;
  private final DataTable<T> table;
  private final Text detail;
  private final Function<T, List<String>> whole;
  private Consumer<T> onTell = finding -> {};

  /**
   * @param name what the table is called for those who do not see it
   * @param whole the lines of a finding
   */
  ToldTable(Composite parent, Supplier<String> name, Function<T, List<String>> whole) {
    this.whole = whole;
    area = Skin.page(new Composite(parent, SWT.NONE));
    GridLayoutFactory.fillDefaults().applyTo(area);
    table = new DataTable<>(area, finding -> finding);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
    Spoken.as(table.control(), name);
    detail = Skin.page(new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL));
    Spoken.as(detail, () -> Messages.deploy_finding);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(SWT.DEFAULT, detail.getLineHeight() * LINES)
        .applyTo(detail);
    table.onSelect(this::tell);
  }

  Composite area() {
    return area;
  }

  DataTable<T> table() {
    return table;
  }

  /** Called with the finding that is told as a whole; null where none is. */
  void onTell(Consumer<T> action) {
    onTell = action;
  }

  /** Shows findings, one of them selected; where there are none nothing is seen. */
  void show(List<T> findings) {
    table.setItems(findings);
    if (!findings.isEmpty() && table.selected() == null) {
      table.select(findings.get(0));
    }
    tell(table.selected());
    area.setVisible(!findings.isEmpty());
  }

  private void tell(T finding) {
    onTell.accept(finding);
    detail.setText(finding == null ? "" : String.join("\n", whole.apply(finding)));
  }

  /** Adds a line that names a value, where there is one. */
  static void add(List<String> lines, String name, String value) {
    if (!value.isEmpty()) {
      lines.add(NLS.bind(Messages.deploy_part, name, value));
    }
  }
}
