package org.orrery.workbench.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.orrery.ui.Motion;
import org.orrery.ui.Themes;
import org.orrery.workbench.Messages;

/** Theme, motion and server. */
public final class OrreryPage extends FieldEditorPreferencePage
    implements IWorkbenchPreferencePage {
  private Button dark;
  private Button still;

  public OrreryPage() {
    super(GRID);
    setPreferenceStore(Preferences.store());
    setDescription(Messages.preferences_description);
  }

  @Override
  public void init(IWorkbench workbench) {
    noDefaultAndApplyButton();
  }

  @Override
  protected void createFieldEditors() {
    Composite parent = getFieldEditorParent();
    Group look = new Group(parent, SWT.NONE);
    look.setText(Messages.preferences_look);
    look.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
    look.setLayout(new GridLayout(2, false));
    Button light = new Button(look, SWT.RADIO);
    light.setText(Messages.preferences_light);
    dark = new Button(look, SWT.RADIO);
    dark.setText(Messages.preferences_dark);
    (Themes.isDark() ? dark : light).setSelection(true);
    still = new Button(look, SWT.CHECK);
    still.setText(Messages.preferences_still);
    still.setSelection(Motion.isReduced());
    still.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
    addField(new StringFieldEditor(Preferences.SERVER, Messages.preferences_server, parent));
    addField(new StringFieldEditor(Preferences.USER, Messages.preferences_user, parent));
    addField(
        new BooleanFieldEditor(
            Preferences.SIGN_IN_AT_START, Messages.preferences_signInAtStart, parent));
  }

  @Override
  public boolean performOk() {
    if (dark.getSelection() != Themes.isDark()) {
      Themes.activate(dark.getSelection() ? Themes.DARK : Themes.LIGHT, true);
    }
    Motion.reduce(still.getSelection());
    return super.performOk();
  }
}
