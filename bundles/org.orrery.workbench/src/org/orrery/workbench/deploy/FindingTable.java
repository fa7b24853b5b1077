package org.orrery.workbench.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.orrery.api.Finding;
import org.orrery.designer.problems.Proving;
import org.orrery.designer.problems.ToldFinding;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Counterexample;
import org.orrery.rules.Counterexample.Step;
import org.orrery.rules.Severity;
import org.orrery.ui.table.DataTable;
import org.orrery.workbench.Messages;

/** All that the server finds in the drawing, and the way from a finding to the drawing. */
final class FindingTable {
  private final ToldTable<Finding> told;
  private final DataTable<Finding> table;
  private final boolean isOpen;

  /**
   * @param isOpen whether the drawing is open, so that findings can be shown on it
   * @param shown receives the finding that is to be shown on the drawing
   */
  FindingTable(Composite parent, boolean isOpen, Consumer<ToldFinding> shown) {
    this.isOpen = isOpen;
    told = new ToldTable<>(parent, () -> Messages.deploy_findings, FindingTable::whole);
    told.area().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    table = told.table();
    columns();
    Button show = new Button(told.area(), SWT.PUSH);
    show.setText(Messages.deploy_show);
    show.setToolTipText(isOpen ? Messages.deploy_showTip : Messages.deploy_showNotOpen);
    show.addListener(SWT.Selection, event -> show(table.selected(), shown));
    told.onTell(finding -> show.setEnabled(isOpen && finding != null));
    table.onOpen(finding -> show(finding, shown));
  }

  private void columns() {
    table
        .column(Messages.deploy_severity, 110, finding -> word(severity(finding)))
        .image(finding -> ProofPage.image(severity(finding)));
    table.column(Messages.deploy_finding, 300, Finding::message).grow(2);
    table.column(Messages.deploy_element, 120, Finding::element);
    table.column(Messages.deploy_rule, 150, Finding::rule);
    table.column(Messages.deploy_source, 220, FindingTable::source).grow(1);
  }

  /** Shows the findings of a preview, the first selected; without any there is no table. */
  void show(List<Finding> findings) {
    told.show(findings);
    ((GridData) told.area().getLayoutData()).exclude = findings.isEmpty();
  }

  /** All that is told of a finding, of which a row has the beginning. */
  private static List<String> whole(Finding finding) {
    List<String> lines = new ArrayList<>(List.of(finding.message()));
    ToldTable.add(lines, Messages.deploy_source, source(finding));
    ToldTable.add(lines, Messages.deploy_remedy, finding.remedy());
    ToldTable.add(lines, Messages.deploy_way, way(finding));
    return lines;
  }

  private void show(Finding finding, Consumer<ToldFinding> shown) {
    if (isOpen && finding != null) {
      shown.accept(told(finding));
    }
  }

  private static ToldFinding told(Finding finding) {
    return new ToldFinding(
        finding.rule(),
        finding.pack() == null ? "" : finding.pack(),
        severity(finding),
        finding.element(),
        message(finding),
        finding.remedy(),
        run(finding));
  }

  /** Whose word it is, and the clause where no pack here has the rule. */
  private static String message(Finding finding) {
    boolean isKnown = finding.clause().isEmpty() || Proving.rule(finding.rule()).isPresent();
    return isKnown
        ? NLS.bind(Messages.deploy_told, finding.message())
        : NLS.bind(Messages.deploy_toldBy, finding.message(), source(finding));
  }

  private static Counterexample run(Finding finding) {
    return new Counterexample(
        finding.steps().stream()
            .map(
                passed ->
                    new Step(
                        passed.element(), passed.name(), Message.text(passed.how()), passed.left()))
            .toList());
  }

  private static String way(Finding finding) {
    return run(finding).said().in(org.orrery.designer.Messages.locale());
  }

  private static String source(Finding finding) {
    return Proving.source(finding.clause(), !finding.unverified());
  }

  /** What a server of another time calls otherwise is taken for the gravest. */
  private static Severity severity(Finding finding) {
    String told = String.valueOf(finding.severity()).toUpperCase(Locale.ROOT);
    for (Severity severity : Severity.values()) {
      if (severity.name().equals(told)) {
        return severity;
      }
    }
    return Severity.ERROR;
  }

  private static String word(Severity severity) {
    return org.orrery.designer.Messages.get("severity." + severity);
  }
}
