package org.orrery.workbench.deploy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.orrery.api.Definition;
import org.orrery.client.OrreryClient;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.review.Earlier;
import org.orrery.designer.review.ReviewView;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.ui.text.Figures;
import org.orrery.workbench.Messages;

/**
 * Shows what is different between the drawing that is edited and the definition that is deployed.
 */
public final class CompareDeployedHandler extends AtServer {
  @Override
  void ask(OrreryClient client, LifecycleEditor editor, IWorkbenchPage page)
      throws PartInitException {
    String lifecycle = editor.drawing().lifecycle().getId();
    ReviewView view = (ReviewView) page.showView(ReviewView.ID);
    view.compareWith(editor, () -> deployed(client, lifecycle));
  }

  private static Earlier deployed(OrreryClient client, String lifecycle) throws IOException {
    Definition newest =
        client.definitions().stream()
            .filter(definition -> definition.lifecycle().equals(lifecycle))
            .max(Comparator.comparingInt(Definition::number))
            .orElseThrow(
                () ->
                    new IOException(
                        NLS.bind(Messages.server_notDeployed, lifecycle, client.server())));
    String title =
        NLS.bind(Messages.server_definition, Figures.named(newest.number(), newest.release()));
    byte[] drawing = client.drawing(newest.id());
    return new Earlier(title, LifecycleFiles.load(new ByteArrayInputStream(drawing), title));
  }
}
