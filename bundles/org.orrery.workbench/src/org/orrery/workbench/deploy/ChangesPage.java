package org.orrery.workbench.deploy;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.Finding;
import org.orrery.api.Proposal;
import org.orrery.client.ClientException;
import org.orrery.client.Connection;
import org.orrery.client.UnreachableException;
import org.orrery.compiler.Archive;
import org.orrery.compiler.ArchiveException;
import org.orrery.designer.problems.ToldFinding;
import org.orrery.governance.proposals.ToldChanges;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Images;
import org.orrery.ui.Labels;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.LoadState;
import org.orrery.ui.state.StatePane;
import org.orrery.ui.state.ViewLoader;
import org.orrery.ui.table.DataTable;
import org.orrery.ui.text.Counted;
import org.orrery.ui.text.Figures;
import org.orrery.ui.text.Times;
import org.orrery.workbench.Messages;

/**
 * What the server would change against what is deployed, where the runs that are under way end, and
 * what has to be accepted first; asked anew each time it is shown. Takes name and reason.
 */
final class ChangesPage extends WizardPage {
  private static final int RELEASE_WIDTH = 190;

  /** What the server takes. */
  private static final int LONGEST_RELEASE = 200;

  private static final int LONGEST_REASON = 4_000;

  private final Connection connection;
  private final ProofPage proof;
  private final OpenEditor editor;
  private StatePane pane;
  private Label facts;
  private FindingTable findings;
  private DataTable<DeploymentPreview.Change> changes;
  private Label acceptance;
  private LandingTable landings;
  private Text release;
  private Text reason;
  private DeploymentPreview shown;
  private ViewLoader.Slot<DeploymentPreview> slot;

  ChangesPage(Connection connection, ProofPage proof, OpenEditor editor) {
    super("changes", Messages.deploy_changes, null);
    this.connection = connection;
    this.proof = proof;
    this.editor = editor;
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
    findings = new FindingTable(pane.content(), editor.isThere(), this::leave);
    changes = new DataTable<>(pane.content(), c -> c.kind() + c.element() + c.detail());
    changes.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    changes.column(Messages.deploy_change, 110, c -> words(c.kind())).color(c -> color(c.kind()));
    changes.column(Messages.deploy_elementKind, 130, ToldChanges::kind);
    changes.column(Messages.deploy_elementName, 180, ChangesPage::name).grow(1);
    changes.column(Messages.deploy_detail, 260, DeploymentPreview.Change::detail).grow(2);
    landings = new LandingTable(pane.content());
    acceptance = Labels.wrapped(pane.content(), "", Fonts.BODY, ColorRole.WARNING);
    createWords();
    slot = new ViewLoader(pane, "changes").slot(this::show);
    pane.onRetry(this::ask);
    setControl(pane);
  }

  private void createWords() {
    Composite row = Skin.page(new Composite(pane.content(), SWT.NONE));
    row.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
    GridLayout columns = new GridLayout(4, false);
    columns.marginWidth = 0;
    columns.marginHeight = 0;
    row.setLayout(columns);
    release = field(row, Messages.deploy_release, Messages.deploy_releaseHint, LONGEST_RELEASE);
    ((GridData) release.getLayoutData()).widthHint = Letters.room(RELEASE_WIDTH);
    ((GridData) release.getLayoutData()).grabExcessHorizontalSpace = false;
    reason = field(row, Messages.deploy_reason, Messages.deploy_reasonHint, LONGEST_REASON);
    reason.addListener(SWT.Modify, e -> check());
  }

  private static Text field(Composite row, String label, String hint, int most) {
    Label name = Skin.page(new Label(row, SWT.NONE));
    name.setText(label);
    Text text = new Text(row, SWT.BORDER);
    text.setMessage(hint);
    text.setTextLimit(most);
    text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Spoken.by(name, text);
    return text;
  }

  /** Ends the wizard, and shows on the drawing what keeps it from being deployed. */
  private void leave(ToldFinding finding) {
    ((WizardDialog) getContainer()).close();
    editor.show(finding);
  }

  /** What the release is called; may be empty. */
  String release() {
    return release.getText().strip();
  }

  /** Why it is deployed or proposed; may be empty. */
  String reason() {
    return reason.getText().strip();
  }

  /** Whether the changes have to be proposed before they are deployed. */
  boolean isToBeProposed() {
    return shown != null && shown.acceptance() != null && !shown.acceptance().given();
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      ask();
    }
  }

  private void ask() {
    shown = null;
    setPageComplete(false);
    setErrorMessage(null);
    setMessage(Messages.deploy_asking);
    byte[] archive = proof.proven().archive();
    slot.load(() -> told(connection.client().preview(archive), archive));
  }

  /** The preview with its changes in the language of the workbench, where that can be. */
  private DeploymentPreview told(DeploymentPreview preview, byte[] archive) {
    if (!ToldChanges.isNeeded() || preview.current() == null || preview.changes() == null) {
      return preview;
    }
    try {
      byte[] deployed = connection.client().drawing(preview.current().id());
      byte[] drawing = Archive.read(archive).drawing();
      return with(ToldChanges.of(preview.changes(), deployed, drawing), preview);
    } catch (ArchiveException | ClientException | UnreachableException e) {
      return preview;
    }
  }

  private static DeploymentPreview with(
      List<DeploymentPreview.Change> changes, DeploymentPreview preview) {
    return new DeploymentPreview(
        preview.lifecycle(),
        preview.name(),
        preview.version(),
        preview.current(),
        preview.proof(),
        preview.findings(),
        changes,
        preview.runningRuns(),
        preview.running(),
        preview.acceptance(),
        preview.signer());
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
    shown = preview;
    boolean none = preview.changes() == null || preview.changes().isEmpty();
    changes.setItems(none ? List.of() : preview.changes());
    changes.control().setVisible(!none);
    findings.show(preview.findings() == null ? List.of() : preview.findings());
    landings.show(preview);
    facts.setText(facts(preview));
    Labels.set(acceptance, acceptance(preview.acceptance()));
    acceptance.setVisible(preview.acceptance() != null);
    ((GridData) acceptance.getLayoutData()).exclude = preview.acceptance() == null;
    pane.content().layout();
    check();
  }

  private void check() {
    if (shown == null) {
      return;
    }
    Optional<Finding> error =
        shown.findings() == null
            ? Optional.empty()
            : shown.findings().stream().filter(f -> "error".equals(f.severity())).findFirst();
    boolean none = shown.changes() == null || shown.changes().isEmpty();
    boolean isAwaited = shown.acceptance() != null && shown.acceptance().awaited();
    release.setEnabled(!isToBeProposed());
    boolean lacksReason = isToBeProposed() && !isAwaited && reason().isEmpty();
    if (error.isPresent()) {
      Finding first = error.get();
      setErrorMessage(
          NLS.bind(
              Messages.deploy_refusedBy,
              new Object[] {first.rule(), first.element(), first.message()}));
    } else if (isToBeProposed()) {
      setMessage(lacksReason ? Messages.deploy_needsReason : Messages.deploy_proposeFirst);
    } else {
      setMessage(none ? Messages.deploy_noChanges : Messages.deploy_ready);
    }
    setPageComplete(error.isEmpty() && !isAwaited && !lacksReason);
  }

  private static String acceptance(DeploymentPreview.Acceptance needed) {
    if (needed == null) {
      return "";
    }
    Proposal proposal = needed.proposal();
    return switch (proposal == null ? "" : proposal.state()) {
      case "accepted" ->
          NLS.bind(
              Messages.deploy_acceptanceAccepted, proposal.decidedBy(), proposal.decisionReason());
      case "open" -> NLS.bind(Messages.deploy_acceptanceOpen, proposal.proposedBy());
      case "rejected" ->
          NLS.bind(
              Messages.deploy_acceptanceRejected, proposal.decidedBy(), proposal.decisionReason());
      default -> NLS.bind(Messages.deploy_acceptanceNeeded, needed.changes().size());
    };
  }

  private static String facts(DeploymentPreview preview) {
    Definition current = preview.current();
    if (current == null) {
      return NLS.bind(Messages.deploy_first, preview.name(), preview.version());
    }
    if (preview.changes() == null || preview.changes().isEmpty()) {
      return NLS.bind(Messages.deploy_same, preview.name(), number(current));
    }
    String text =
        NLS.bind(
            Messages.deploy_replaces,
            new Object[] {
              preview.name(),
              current.number() + 1,
              number(current),
              current.deployedBy(),
              Times.at(current.deployed())
            });
    return preview.runningRuns() == 0
        ? text
        : text + " " + Counted.say(Messages.deploy_running, preview.runningRuns());
  }

  private static String number(Definition definition) {
    return Figures.named(definition.number(), definition.release());
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
