package org.orrery.workbench.connect;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the sign-in dialog. */
public final class SignInHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    new SignInDialog(HandlerUtil.getActiveShellChecked(event), "").open();
    return null;
  }
}
