package org.orrery.workbench.templates;

import java.text.Normalizer;
import java.util.Locale;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orrery.lifecycle.format.Ids;
import org.orrery.workbench.Messages;
import org.orrery.workbench.files.LifecycleProject;

/** Name and id of a new life cycle. */
final class NamePage extends WizardPage {
  /** Of an id that nobody chose: it is a file's name, too. */
  private static final int LONGEST_PROPOSED = 60;

  private Text name;
  private Text id;
  private boolean isNameOwn;
  private boolean isIdOwn;
  private boolean isWriting;

  NamePage() {
    super("name", Messages.new_nameTitle, null);
    setDescription(Messages.new_nameDescription);
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.verticalSpacing = 10;
    page.setLayout(layout);
    name = field(page, Messages.new_name);
    id = field(page, Messages.new_id);
    name.addListener(
        SWT.Modify,
        e -> {
          isNameOwn |= !isWriting;
          if (!isIdOwn) {
            write(id, idOf(name.getText()));
          }
          check();
        });
    id.addListener(
        SWT.Modify,
        e -> {
          if (!isWriting) {
            isIdOwn = !id.getText().equals(idOf(name.getText()));
          }
          check();
        });
    setControl(page);
    setPageComplete(false);
  }

  /** Proposes a name, unless the person gave one. */
  void suggest(String words) {
    if (name != null && !isNameOwn) {
      write(name, words);
    }
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      name.setFocus();
      name.selectAll();
    }
  }

  String name() {
    return name.getText().strip();
  }

  String id() {
    return id.getText();
  }

  /** A readable id of a name: small letters, digits and hyphens. */
  static String idOf(String name) {
    String id =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[-0-9]+", "");
    return id.substring(0, Math.min(id.length(), LONGEST_PROPOSED)).replaceAll("-+$", "");
  }

  private void write(Text field, String words) {
    boolean was = isWriting;
    isWriting = true;
    field.setText(words);
    isWriting = was;
  }

  private void check() {
    String message = null;
    if (name.getText().isBlank()) {
      message = Messages.new_nameMissing;
    } else if (!id.getText().matches("[a-z][a-z0-9-]*") || !Ids.isValid(id.getText())) {
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
}
