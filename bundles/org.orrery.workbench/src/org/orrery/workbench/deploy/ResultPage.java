package org.orrery.workbench.deploy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.orrery.api.Definition;
import org.orrery.client.Connection;
import org.orrery.client.OrreryClient;
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
 * Deploys and shows what the server answered. When the server went away meanwhile, trying again
 * first looks whether the archive had arrived, so that nothing is deployed twice.
 */
final class ResultPage extends WizardPage {
  private final Connection connection;
  private StatePane pane;
  private DocumentView document;
  private ViewLoader.Slot<Definition> slot;
  private LoadState<Definition> state;

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

  void deploy(Proven proven) {
    setMessage(Messages.deploy_deploying);
    byte[] archive = proven.archive();
    String digest = sha256(archive);
    pane.onRetry(() -> slot.load(() -> again(archive, digest)));
    slot.load(() -> connection.client().deploy(archive));
  }

  private Definition again(byte[] archive, String digest) {
    OrreryClient client = connection.client();
    return client.definitions().stream()
        .filter(d -> digest.equals(d.digest()))
        .findFirst()
        .orElseGet(() -> client.deploy(archive));
  }

  private void show(LoadState<Definition> next) {
    state = next;
    pane.show(next, d -> false, new EmptyPage(Images.DEPLOY, "", ""), this::fill);
    switch (next) {
      case LoadState.Offline<Definition> offline -> setErrorMessage(Messages.deploy_interrupted);
      case LoadState.Failed<Definition> failed -> setErrorMessage(failed.failure().title());
      default -> setErrorMessage(null);
    }
    setPageComplete(isEnded());
    getContainer().updateButtons();
  }

  private void fill(Definition definition) {
    setMessage(NLS.bind(Messages.deploy_done, definition.name(), definition.number()));
    document.markdown(
        NLS.bind(
            Messages.deploy_report,
            new Object[] {
              definition.name(),
              definition.number(),
              definition.version(),
              definition.id(),
              definition.deployedBy(),
              Times.full(definition.deployed()),
              Figures.digest(definition.digest()),
              definition.proof() == null ? 0 : definition.proof().size()
            }));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java", e);
    }
  }
}
