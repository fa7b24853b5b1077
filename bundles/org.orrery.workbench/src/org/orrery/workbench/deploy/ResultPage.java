package org.orrery.workbench.deploy;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.orrery.api.Definition;
import org.orrery.api.Proposal;
import org.orrery.client.Connection;
import org.orrery.client.OrreryClient;
import org.orrery.compiler.Digests;
import org.orrery.ui.Images;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.LoadState;
import org.orrery.ui.state.StatePane;
import org.orrery.ui.state.ViewLoader;
import org.orrery.ui.text.DocumentView;
import org.orrery.ui.text.Figures;
import org.orrery.ui.text.Times;
import org.orrery.workbench.Messages;

/**
 * Deploys or proposes, and shows what the server answered. When the server went away meanwhile,
 * trying again first looks whether the archive had arrived, so that nothing is deployed twice.
 */
final class ResultPage extends WizardPage {
  private final Connection connection;
  private StatePane pane;
  private DocumentView document;
  private ViewLoader.Slot<Told> slot;
  private LoadState<Told> state;

  ResultPage(Connection connection) {
    super("result", Messages.deploy_result, null);
    this.connection = connection;
    setPageComplete(false);
  }

  boolean isEnded() {
    return state instanceof LoadState.Done || state instanceof LoadState.Failed;
  }

  boolean isRunning() {
    return state instanceof LoadState.Loading;
  }

  @Override
  public void createControl(Composite parent) {
    pane = new StatePane(parent);
    pane.content().setLayout(new FillLayout());
    document = new DocumentView(pane.content());
    slot = new ViewLoader(pane, "deploy").slot(this::show);
    setControl(pane);
  }

  /** What to say of the server's answer: a line, and a document. */
  private record Told(String line, String document) {}

  void deploy(Proven proven, String release, String reason) {
    setMessage(Messages.deploy_deploying);
    byte[] archive = proven.archive();
    String digest = Digests.sha256(archive);
    pane.onRetry(() -> slot.load(() -> told(again(archive, digest, release, reason))));
    slot.load(() -> told(connection.client().deploy(archive, release, reason)));
  }

  /** The server takes the same proposal only once, so that trying again is safe. */
  void propose(Proven proven, String reason) {
    setMessage(Messages.deploy_proposing);
    byte[] archive = proven.archive();
    Runnable propose = () -> slot.load(() -> told(connection.client().propose(archive, reason)));
    pane.onRetry(propose);
    propose.run();
  }

  private Definition again(byte[] archive, String digest, String release, String reason) {
    OrreryClient client = connection.client();
    return client.definitions().stream()
        .filter(d -> digest.equals(d.digest()))
        .findFirst()
        .orElseGet(() -> client.deploy(archive, release, reason));
  }

  private void show(LoadState<Told> next) {
    state = next;
    pane.show(next, d -> false, new EmptyPage(Images.DEPLOY, "", ""), this::fill);
    switch (next) {
      case LoadState.Offline<Told> offline ->
          setErrorMessage(
              offline.failure().code().isEmpty()
                  ? Messages.deploy_interrupted
                  : offline.failure().title());
      case LoadState.Failed<Told> failed -> setErrorMessage(failed.failure().title());
      default -> setErrorMessage(null);
    }
    setPageComplete(isEnded());
    getContainer().updateButtons();
  }

  private void fill(Told told) {
    setMessage(told.line());
    document.markdown(told.document());
  }

  private static Told told(Definition definition) {
    return new Told(
        NLS.bind(Messages.deploy_done, definition.name(), definition.number()),
        NLS.bind(
            Messages.deploy_report,
            new Object[] {
              definition.name(),
              cell(Figures.named(definition.number(), definition.release())),
              definition.version(),
              definition.id(),
              definition.deployedBy(),
              Times.full(definition.deployed()),
              Figures.digest(definition.digest()),
              definition.proof() == null ? 0 : definition.proof().size()
            }));
  }

  private static Told told(Proposal proposal) {
    return new Told(
        NLS.bind(Messages.deploy_proposed, proposal.name()),
        NLS.bind(
            Messages.deploy_proposedReport,
            new Object[] {
              proposal.name(),
              proposal.changes().size(),
              proposal.proposedBy(),
              Times.full(proposal.proposed()),
              cell(proposal.reason())
            }));
  }

  /** A text in a table of Markdown. */
  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
