package org.orrery.workbench.templates;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.ui.state.Failures;
import org.orrery.workbench.Messages;
import org.orrery.workbench.files.Notices;

/** Keeps the drawing of the active editor, as it is saved, as a template of the person's own. */
public final class KeepTemplateHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IEditorPart editor = HandlerUtil.getActiveEditorChecked(event);
    Shell shell = HandlerUtil.getActiveShellChecked(event);
    IFile file = Adapters.adapt(editor.getEditorInput(), IFile.class);
    if (file == null || !editor.getSite().getPage().saveEditor(editor, true)) {
      return null;
    }
    try {
      Lifecycle drawing =
          LifecycleFiles.load(new ByteArrayInputStream(file.readAllBytes()), file.getName());
      Templates templates = Templates.ofWorkspace();
      InputDialog dialog =
          new InputDialog(
              shell,
              Messages.keep_title,
              Messages.keep_name,
              drawing.getName(),
              validator(templates));
      if (dialog.open() == InputDialog.OK) {
        String name = dialog.getValue().strip();
        drawing.setName(name);
        drawing.setId(NamePage.idOf(name));
        templates.keep(drawing);
      }
    } catch (IOException | CoreException e) {
      Notices.error(shell, Messages.keep_failed, Failures.of(e));
    }
    return null;
  }

  private static IInputValidator validator(Templates templates) {
    return text -> {
      String id = NamePage.idOf(text);
      if (id.isEmpty()) {
        return Messages.keep_nameMissing;
      }
      return templates.has(id) ? NLS.bind(Messages.keep_taken, text.strip()) : null;
    };
  }
}
