package org.orrery.workbench.connect;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.orrery.client.Connection;
import org.orrery.ui.Images;
import org.orrery.ui.Letters;
import org.orrery.ui.UiThread;
import org.orrery.ui.text.Times;
import org.orrery.workbench.Messages;

/** The status line's word on the connection: who is signed in where, or that the server is away. */
public final class ConnectionStatus extends WorkbenchWindowControlContribution {
  /** The trim does not grow with its words, so it has the room of the longest from the start. */
  private static final int WIDTH = 290;

  private CLabel label;

  @Override
  protected Control createControl(Composite parent) {
    Composite box = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginHeight = 0;
    box.setLayout(layout);
    label = new CLabel(box, SWT.NONE);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, true);
    data.widthHint = Letters.room(WIDTH);
    label.setLayoutData(data);
    label.setCursor(label.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    label.addListener(SWT.MouseUp, e -> act());
    Connection connection = Connections.connection();
    Runnable leave = connection.onStatus(status -> UiThread.post(label, () -> show(status)));
    label.addListener(SWT.Dispose, e -> leave.run());
    show(connection.status());
    return box;
  }

  @Override
  public boolean isDynamic() {
    return false;
  }

  private void show(Connection.Status status) {
    label.setImage(image(status).image());
    label.setText(text(status));
    label.setToolTipText(tip(status));
  }

  private static Images image(Connection.Status status) {
    return switch (status.state()) {
      case SIGNED_OUT -> Images.SIGNED_OUT;
      case CONNECTING -> Images.CONNECTING;
      case ONLINE -> Images.ONLINE;
      case OFFLINE -> Images.OFFLINE;
    };
  }

  private static String text(Connection.Status status) {
    return switch (status.state()) {
      case SIGNED_OUT -> Messages.connect_signedOut;
      case CONNECTING ->
          NLS.bind(Messages.connect_connecting, ServerAddress.brief(status.server()));
      case ONLINE ->
          NLS.bind(
              Messages.connect_online,
              status.session().user(),
              ServerAddress.brief(status.server()));
      case OFFLINE ->
          NLS.bind(
              Messages.connect_offline,
              status.session().user(),
              ServerAddress.brief(status.server()));
    };
  }

  private static String tip(Connection.Status status) {
    return switch (status.state()) {
      case SIGNED_OUT -> Messages.connect_tipSignedOut;
      case CONNECTING -> "";
      case ONLINE ->
          NLS.bind(Messages.connect_tipOnline, String.join(", ", status.session().roles()));
      case OFFLINE ->
          NLS.bind(Messages.connect_tipOffline, Times.full(status.since()), status.reason());
    };
  }

  private void act() {
    Connection connection = Connections.connection();
    if (connection.status().state() == Connection.State.OFFLINE) {
      connection.retryNow();
    } else {
      new SignInDialog(getWorkbenchWindow().getShell(), "").open();
    }
  }
}
