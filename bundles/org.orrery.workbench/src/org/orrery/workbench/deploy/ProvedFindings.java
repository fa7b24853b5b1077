package org.orrery.workbench.deploy;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.orrery.workbench.Messages;

/** What the proof finds in a drawing. UI thread. */
final class ProvedFindings {
  private final ToldTable<Proven.Finding> findings;

  ProvedFindings(Composite parent) {
    findings = new ToldTable<>(parent, () -> Messages.deploy_found, ProvedFindings::whole);
    findings
        .table()
        .column(Messages.deploy_finding, 320, Proven.Finding::message)
        .grow(2)
        .image(finding -> ProofPage.image(finding.severity()));
    findings.table().column(Messages.deploy_element, 120, Proven.Finding::element);
    findings.table().column(Messages.deploy_rule, 150, Proven.Finding::rule).grow(1);
  }

  void show(List<Proven.Finding> found) {
    findings.show(found);
  }

  private static List<String> whole(Proven.Finding finding) {
    List<String> lines = new ArrayList<>(List.of(finding.message()));
    ToldTable.add(lines, Messages.deploy_remedy, finding.remedy());
    ToldTable.add(lines, Messages.deploy_way, finding.way());
    return lines;
  }
}
