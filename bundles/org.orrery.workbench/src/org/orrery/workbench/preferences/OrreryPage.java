package org.orrery.workbench.preferences;

import java.util.EnumMap;
import java.util.Map;
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
import org.orrery.ui.Theme;
import org.orrery.ui.Themes;
import org.orrery.workbench.Messages;

/** Theme, motion, rule packs and server. */
public final class OrreryPage extends FieldEditorPreferencePage
    implements IWorkbenchPreferencePage {
  private final Map<Theme, Button> themes = new EnumMap<>(Theme.class);
  private Group look;
  private Button still;
  private PacksField packs;

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
    look = new Group(parent, SWT.NONE);
    look.setText(Messages.preferences_look);
    look.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
    look.setLayout(new GridLayout(Theme.values().length, false));
    for (Theme theme : Theme.values()) {
      Button choice = new Button(look, SWT.RADIO);
      choice.setText(words(theme));
      choice.setSelection(theme == Themes.active());
      themes.put(theme, choice);
    }
    still = new Button(look, SWT.CHECK);
    still.setText(Messages.preferences_still);
    still.setSelection(Motion.isReduced());
    still.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, Theme.values().length, 1));
    packs = new PacksField(Preferences.PACKS, Messages.preferences_packs, parent);
    addField(packs);
    addField(new StringFieldEditor(Preferences.SERVER, Messages.preferences_server, parent));
    addField(new StringFieldEditor(Preferences.USER, Messages.preferences_user, parent));
    addField(
        new BooleanFieldEditor(
            Preferences.SIGN_IN_AT_START, Messages.preferences_signInAtStart, parent));
  }

  @Override
  protected void adjustGridLayout() {
    super.adjustGridLayout();
    GridLayout grid = (GridLayout) getFieldEditorParent().getLayout();
    ((GridData) look.getLayoutData()).horizontalSpan = grid.numColumns;
  }

  @Override
  public boolean performOk() {
    themes.forEach(
        (theme, choice) -> {
          if (choice.getSelection() && theme != Themes.active()) {
            Themes.activate(theme, true);
          }
        });
    if (still.getSelection() != Motion.isReduced()) {
      Motion.reduce(still.getSelection());
    }
    boolean isKept = super.performOk();
    if (isKept) {
      HousePacks.use(packs.getStringValue());
    }
    return isKept;
  }

  private static String words(Theme theme) {
    return switch (theme) {
      case LIGHT -> Messages.preferences_light;
      case DARK -> Messages.preferences_dark;
      case CONTRAST -> Messages.preferences_contrast;
    };
  }
}
