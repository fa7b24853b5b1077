package org.orrery.operations.runs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.orrery.api.Definition;
import org.orrery.designer.LifecycleCanvas;
import org.orrery.lifecycle.format.AtomicFile;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.operations.Messages;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Labels;
import org.orrery.ui.Skin;
import org.orrery.ui.text.Times;

/**
 * The drawing of a definition as the server has it: it is looked at, not changed, and says so; a
 * copy of it can be saved. UI thread.
 */
public final class DeployedDrawing extends EditorPart {
  public static final String ID = "org.orrery.operations.deployed";

  private LifecycleCanvas canvas;

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    if (!(input instanceof DeployedInput)) {
      throw new PartInitException("No definition of a server: " + input.getName());
    }
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(Composite parent) {
    Composite page = Skin.page(new Composite(parent, SWT.NONE));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    page.setLayout(layout);
    Composite head = Skin.panel(new Composite(page, SWT.NONE));
    head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    GridLayout columns = new GridLayout(2, false);
    columns.marginWidth = 12;
    head.setLayout(columns);
    Label about = Skin.apply(new Label(head, SWT.WRAP), ColorRole.PANEL, ColorRole.TEXT);
    about.setFont(Fonts.BODY.font());
    about.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Labels.set(about, about());
    Button copy = new Button(head, SWT.PUSH);
    copy.setText(Messages.deployed_copy);
    copy.addListener(SWT.Selection, event -> saveCopy());
    canvas = new LifecycleCanvas(page, SWT.NONE);
    canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    try {
      canvas.show(LifecycleFiles.load(new ByteArrayInputStream(input().drawing()), getPartName()));
    } catch (IOException e) {
      Labels.set(about, e.getMessage());
    }
  }

  /** The drawing that is shown. */
  public LifecycleCanvas canvas() {
    return canvas;
  }

  private String about() {
    Definition definition = input().definition();
    return NLS.bind(
        Messages.deployed_about,
        new Object[] {
          definition.name(),
          definition.version(),
          DeployedInput.number(definition),
          definition.deployedBy(),
          Times.full(definition.deployed()),
          input().server()
        });
  }

  private void saveCopy() {
    FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
    dialog.setFilterExtensions(new String[] {"*.lifecycle"});
    dialog.setFileName(input().definition().id() + ".lifecycle");
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      try {
        AtomicFile.write(Path.of(chosen), input().drawing());
      } catch (IOException e) {
        MessageDialog.openError(
            getSite().getShell(),
            Messages.deployed_copy,
            NLS.bind(Messages.deployed_notSaved, chosen, e.getMessage()));
      }
    }
  }

  private DeployedInput input() {
    return (DeployedInput) getEditorInput();
  }

  @Override
  public void setFocus() {
    canvas.setFocus();
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    // nothing changes here
  }

  @Override
  public void doSaveAs() {
    saveCopy();
  }
}
