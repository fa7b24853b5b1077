package org.orrery.workbench.deploy;

import java.util.List;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.Finding;
import org.orrery.client.Connection;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Images;
import org.orrery.ui.Skin;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.LoadState;
import org.orrery.ui.state.StatePane;
import org.orrery.ui.state.ViewLoader;
import org.orrery.ui.table.DataTable;
import org.orrery.ui.text.Times;
import org.orrery.workbench.Messages;

/** What the server would change against what is deployed; asked anew each time it is shown. */
final class ChangesPage extends WizardPage {
  private final Connection connection;
  private final ProofPage proof;
  private StatePane pane;
  private Label facts;
  private DataTable<DeploymentPreview.Change> changes;
  private ViewLoader.Slot<DeploymentPreview> slot;

  ChangesPage(Connection connection, ProofPage proof) {
    super("changes", Messages.deploy_changes, null);
    this.connection = connection;
    this.proof = proof;
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    pane = new StatePane(parent);
    GridLayout layout = new GridLayout();
    layout.verticalSpacing = 10;
    layout.marginWidth = 10;
    pane.content().setLayout(layout);
    facts = Skin.page(new Label(pane.content(), SWT.WRAP));
    facts.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    changes = new DataTable<>(pane.content(), c -> c.kind() + c.element() + c.detail());
    changes.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    changes.column(Messages.deploy_change, 110, c -> words(c.kind())).color(c -> color(c.kind()));
    changes.column(Messages.deploy_elementKind, 130, DeploymentPreview.Change::elementKind);
    changes.column(Messages.deploy_elementName, 180, ChangesPage::name).grow(1);
    changes.column(Messages.deploy_detail, 260, DeploymentPreview.Change::detail).grow(2);
    slot = new ViewLoader(pane, "changes").slot(this::show);
    pane.onRetry(this::ask);
    setControl(pane);
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      ask();
    }
  }

  private void ask() {
    setPageComplete(false);
    setErrorMessage(null);
    setMessage(Messages.deploy_asking);
    byte[] archive = proof.proven().archive();
    slot.load(() -> connection.client().preview(archive));
  }

  private void show(LoadState<DeploymentPreview> state) {
    pane.show(state, p -> false, new EmptyPage(Images.DEPLOY, "", ""), this::fill);
    if (state instanceof LoadState.Failed<DeploymentPreview> failed) {
      setErrorMessage(failed.failure().title());
    } else if (state instanceof LoadState.Offline<DeploymentPreview> offline) {
      setErrorMessage(offline.failure().title());
      setPageComplete(false);
    }
  }

  private void fill(DeploymentPreview preview) {
    boolean none = preview.changes() == null || preview.changes().isEmpty();
    changes.setItems(none ? List.of() : preview.changes());
    changes.control().setVisible(!none);
    facts.setText(facts(preview));
    pane.content().layout();
    List<Finding> errors =
        preview.findings() == null
            ? List.of()
            : preview.findings().stream().filter(f -> "error".equals(f.severity())).toList();
    if (errors.isEmpty()) {
      setMessage(none ? Messages.deploy_noChanges : Messages.deploy_ready);
    } else {
      Finding first = errors.get(0);
      setErrorMessage(
          NLS.bind(
              Messages.deploy_refusedBy,
              new Object[] {first.rule(), first.element(), first.message()}));
    }
    setPageComplete(errors.isEmpty());
  }

  private static String facts(DeploymentPreview preview) {
    Definition current = preview.current();
    if (current == null) {
      return NLS.bind(Messages.deploy_first, preview.name(), preview.version());
    }
    if (preview.changes() == null || preview.changes().isEmpty()) {
      return NLS.bind(Messages.deploy_same, preview.name(), current.number());
    }
    String text =
        NLS.bind(
            Messages.deploy_replaces,
            new Object[] {
              preview.name(),
              current.number() + 1,
              current.number(),
              current.deployedBy(),
              Times.at(current.deployed())
            });
    return preview.runningRuns() == 0
        ? text
        : text + " " + NLS.bind(Messages.deploy_running, preview.runningRuns());
  }

  private static String name(DeploymentPreview.Change change) {
    return change.name() == null || change.name().isBlank() ? change.element() : change.name();
  }

  private static String words(String kind) {
    return switch (kind) {
      case "added" -> Messages.deploy_added;
      case "removed" -> Messages.deploy_removed;
      case "changed" -> Messages.deploy_changed;
      default -> kind;
    };
  }

  private static ColorRole color(String kind) {
    return switch (kind) {
      case "added" -> ColorRole.GOOD;
      case "removed" -> ColorRole.CRITICAL;
      default -> ColorRole.WARNING;
    };
  }
}
