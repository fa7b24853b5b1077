package org.orrery.operations.runs;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.orrery.api.Definition;
import org.orrery.operations.Messages;
import org.orrery.ui.text.Figures;

/**
 * A definition of a server as it was deployed.
 *
 * @param drawing bytes of its {@code .lifecycle} file
 */
public record DeployedInput(String server, Definition definition, byte[] drawing)
    implements IEditorInput {
  /** The number of a definition, with the name of its release where it has one. */
  static String number(Definition definition) {
    return Figures.named(definition.number(), definition.release());
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return null;
  }

  @Override
  public String getName() {
    return NLS.bind(Messages.deployed_name, definition.name(), number(definition));
  }

  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public String getToolTipText() {
    return NLS.bind(Messages.deployed_tip, getName(), server);
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return null;
  }

  /** The same definition of the same server is the same, whoever asked for it. */
  @Override
  public boolean equals(Object other) {
    return other instanceof DeployedInput input
        && input.server.equals(server)
        && input.definition.id().equals(definition.id());
  }

  @Override
  public int hashCode() {
    return server.hashCode() * 31 + definition.id().hashCode();
  }
}
