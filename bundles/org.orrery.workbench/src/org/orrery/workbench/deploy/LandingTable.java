package org.orrery.workbench.deploy;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.orrery.api.DeploymentPreview;
import org.orrery.ui.Images;
import org.orrery.ui.table.DataTable;
import org.orrery.ui.text.Times;
import org.orrery.workbench.Messages;

/** Where each run that is under way will end, and why. UI thread. */
final class LandingTable {
  private final DataTable<DeploymentPreview.Landing> table;
  private final Set<String> changed = new HashSet<>();

  LandingTable(Composite parent) {
    table = new DataTable<>(parent, DeploymentPreview.Landing::run);
    table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    table.column(Messages.deploy_run, 140, LandingTable::name).image(run -> Images.RUN).grow(1);
    table.column(Messages.deploy_runState, 90, DeploymentPreview.Landing::state);
    table.column(Messages.deploy_at, 130, DeploymentPreview.Landing::where).grow(1);
    table.column(
        Messages.deploy_landing, 100, run -> NLS.bind(Messages.deploy_landingNumber, run.number()));
    table.column(Messages.deploy_why, 300, this::why).grow(2);
  }

  /** Shows the runs of a preview; without any there is no table. */
  void show(DeploymentPreview preview) {
    changed.clear();
    preview.changes().forEach(change -> changed.add(change.element()));
    table.setItems(preview.running());
    boolean none = preview.running().isEmpty();
    table.control().setVisible(!none);
    ((GridData) table.control().getLayoutData()).exclude = none;
  }

  private String why(DeploymentPreview.Landing run) {
    return run.elements().stream().anyMatch(changed::contains)
        ? NLS.bind(Messages.deploy_goesOnChanged, run.where())
        : Messages.deploy_goesOn;
  }

  private static String name(DeploymentPreview.Landing run) {
    return run.model() + ", " + Times.ago(run.started(), Instant.now());
  }
}
