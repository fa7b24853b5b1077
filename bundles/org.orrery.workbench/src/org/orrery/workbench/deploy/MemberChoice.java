package org.orrery.workbench.deploy;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.orrery.designer.family.MemberValues;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.workbench.Messages;

/** Whether a family is deployed as a whole, or one member of it with which values. UI thread. */
final class MemberChoice {
  private final Composite body;
  private final Button one;
  private final MemberValues values;

  /** {@code changed} is called when something else is to be deployed. */
  MemberChoice(Composite parent, Lifecycle family, Runnable changed) {
    body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(6, 6).spacing(4, 6).applyTo(body);
    GridDataFactory.fillDefaults().grab(false, true).applyTo(body);
    Button whole = radio(Messages.deploy_wholeFamily, Messages.deploy_wholeFamilyTip);
    whole.setSelection(true);
    one = radio(Messages.deploy_oneMember, Messages.deploy_oneMemberTip);
    values = new MemberValues(body, family, changed);
    one.addListener(
        SWT.Selection,
        event -> {
          values.show(one.getSelection());
          changed.run();
        });
    values.show(false);
  }

  void placeBefore(Control other) {
    body.moveAbove(other);
  }

  /** The values of the member; empty when the family is deployed as a whole. */
  Optional<Map<String, String>> member() {
    return one.getSelection() ? Optional.of(values.chosen()) : Optional.empty();
  }

  private Button radio(String text, String tip) {
    Button radio = new Button(body, SWT.RADIO);
    radio.setText(text);
    radio.setToolTipText(tip);
    return radio;
  }
}
