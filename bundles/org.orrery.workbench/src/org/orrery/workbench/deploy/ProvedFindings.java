package org.orrery.workbench.deploy;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.table.DataTable;
import org.orrery.workbench.Messages;

/** What the proof finds in a drawing, and the selected finding as a whole below. UI thread. */
final class ProvedFindings {
  private static final int LINES = 4;

  private final Composite area;
  private final DataTable<Proven.Finding> table;
  private final Text detail;

  ProvedFindings(Composite parent) {
    area = Skin.page(new Composite(parent, SWT.NONE));
    GridLayoutFactory.fillDefaults().applyTo(area);
    table = new DataTable<>(area, finding -> finding);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
    Spoken.as(table.control(), () -> Messages.deploy_found);
    table
        .column(Messages.deploy_finding, 320, Proven.Finding::message)
        .grow(2)
        .image(finding -> ProofPage.image(finding.severity()));
    table.column(Messages.deploy_element, 120, Proven.Finding::element);
    table.column(Messages.deploy_rule, 150, Proven.Finding::rule).grow(1);
    table.onSelect(this::tell);
    detail = Skin.page(new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL));
    Spoken.as(detail, () -> Messages.deploy_finding);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(SWT.DEFAULT, detail.getLineHeight() * LINES)
        .applyTo(detail);
  }

  /** Shows findings, one of them selected; where there are none nothing is seen. */
  void show(List<Proven.Finding> findings) {
    table.setItems(findings);
    if (!findings.isEmpty() && table.selected() == null) {
      table.select(findings.getFirst());
    }
    tell(table.selected());
    area.setVisible(!findings.isEmpty());
  }

  private void tell(Proven.Finding finding) {
    List<String> lines = new ArrayList<>();
    if (finding != null) {
      lines.add(finding.message());
      FindingTable.add(lines, Messages.deploy_remedy, finding.remedy());
      FindingTable.add(lines, Messages.deploy_way, finding.way());
    }
    detail.setText(String.join("\n", lines));
  }
}
