package org.orrery.workbench.preferences;

import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Composite;

/** A folder of rule packs; what is wrong with them is told while it is chosen. */
final class PacksField extends DirectoryFieldEditor {
  PacksField(String preference, String label, Composite parent) {
    init(preference, label);
    setChangeButtonText(JFaceResources.getString("openBrowse"));
    setValidateStrategy(VALIDATE_ON_KEY_STROKE);
    createControl(parent);
  }

  @Override
  protected boolean doCheckState() {
    String fault = HousePacks.fault(getTextControl().getText());
    if (fault != null) {
      setErrorMessage(fault);
    }
    return fault == null;
  }
}
