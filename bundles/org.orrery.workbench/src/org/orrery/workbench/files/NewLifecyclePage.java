package org.orrery.workbench.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.ui.Images;
import org.orrery.workbench.Messages;

/** Name, id and what to begin with. */
final class NewLifecyclePage extends WizardPage {
  private Text name;
  private Text id;
  private Button blank;
  private Button policy;
  private boolean idTouched;

  NewLifecyclePage() {
    super("lifecycle", Messages.new_title, Images.LIFECYCLE.descriptor());
    setDescription(Messages.new_description);
    setImageDescriptor(null);
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.verticalSpacing = 10;
    page.setLayout(layout);
    name = field(page, Messages.new_name);
    id = field(page, Messages.new_id);
    name.addModifyListener(
        e -> {
          if (!idTouched) {
            id.setText(idOf(name.getText()));
            idTouched = false;
          }
          check();
        });
    id.addModifyListener(
        e -> {
          idTouched = !id.getText().equals(idOf(name.getText()));
          check();
        });
    Label label = new Label(page, SWT.NONE);
    label.setText(Messages.new_from);
    label.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
    Composite choice = new Composite(page, SWT.NONE);
    choice.setLayout(new GridLayout());
    blank = radio(choice, Messages.new_blank);
    blank.setSelection(true);
    radio(choice, Messages.new_fromRisk);
    policy = radio(choice, Messages.new_fromPolicy);
    setControl(page);
    setPageComplete(false);
  }

  /** The drawing that the person asked for. */
  Lifecycle drawing() throws CoreException {
    Lifecycle drawing;
    if (blank.getSelection()) {
      drawing = BlankDrawing.create();
    } else {
      Samples sample = policy.getSelection() ? Samples.CREDIT_POLICY : Samples.CREDIT_RISK;
      try {
        drawing = LifecycleFiles.load(new ByteArrayInputStream(sample.bytes()), sample.name());
      } catch (IOException e) {
        throw new CoreException(Status.error(e.getMessage(), e));
      }
    }
    drawing.setId(id.getText());
    drawing.setName(name.getText().strip());
    return drawing;
  }

  /** A readable id of a name: small letters, digits and hyphens. */
  static String idOf(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[-0-9]+|-+$", "");
    return plain;
  }

  private void check() {
    String message = null;
    if (name.getText().isBlank()) {
      message = Messages.new_nameMissing;
    } else if (!id.getText().matches("[a-z][a-z0-9-]*")) {
      message = Messages.new_idWrong;
    } else if (taken()) {
      message = NLS.bind(Messages.new_taken, id.getText());
    }
    setErrorMessage(name.getText().isEmpty() ? null : message);
    setPageComplete(message == null);
  }

  private boolean taken() {
    return ResourcesPlugin.getWorkspace()
        .getRoot()
        .getProject(LifecycleProject.NAME)
        .getFile(id.getText() + "." + LifecycleProject.EXTENSION)
        .exists();
  }

  private static Text field(Composite page, String label) {
    new Label(page, SWT.NONE).setText(label);
    Text text = new Text(page, SWT.BORDER);
    text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    return text;
  }

  private static Button radio(Composite parent, String label) {
    Button button = new Button(parent, SWT.RADIO);
    button.setText(label);
    return button;
  }
}
