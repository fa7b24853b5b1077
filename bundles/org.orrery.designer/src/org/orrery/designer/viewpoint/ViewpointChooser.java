package org.orrery.designer.viewpoint;

import java.util.Arrays;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.orrery.designer.Messages;
import org.orrery.ui.Spoken;

/** The field in the tool bar in which a viewpoint is chosen. */
public final class ViewpointChooser {
  private final Combo field;

  public ViewpointChooser(Composite parent, Viewpoint now, Consumer<Viewpoint> chosen) {
    field = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
    field.setItems(Arrays.stream(Viewpoint.values()).map(Viewpoint::label).toArray(String[]::new));
    field.select(now.ordinal());
    field.setToolTipText(Messages.get("viewpoint.tip"));
    Spoken.as(field, () -> Messages.get("viewpoint.tip"));
    field.addListener(
        SWT.Selection, event -> chosen.accept(Viewpoint.values()[field.getSelectionIndex()]));
  }

  public Combo control() {
    return field;
  }
}
