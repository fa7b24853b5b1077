package org.orrery.designer.layout;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;
import org.orrery.designer.Messages;
import org.orrery.layout.Manner;
import org.orrery.layout.Manner.Density;
import org.orrery.layout.Manner.Heading;

/** Asks what of a drawing is arranged, and how. UI thread. */
final class ArrangeDialog extends Dialog {
  private final boolean hasSelection;
  private Reach reach;
  private Heading heading;
  private Density density;
  private boolean keepOrder;
  private boolean fewMoves;

  /** What is arranged. */
  enum Reach {
    WHOLE,
    STAGES,
    SELECTION
  }

  /** What was chosen. */
  record Choice(Reach reach, Manner manner) {}

  private ArrangeDialog(Shell parent, Manner manner, boolean hasSelection) {
    super(parent);
    this.hasSelection = hasSelection;
    this.reach = hasSelection ? Reach.STAGES : Reach.WHOLE;
    this.heading = manner.heading();
    this.density = manner.density();
    this.keepOrder = manner.keepOrder();
    this.fewMoves = manner.fewMoves();
  }

  /**
   * The choice, or null.
   *
   * @param manner what is chosen at first
   * @param hasSelection whether something is selected that can be arranged by itself
   */
  static Choice ask(Shell parent, Manner manner, boolean hasSelection) {
    ArrangeDialog dialog = new ArrangeDialog(parent, manner, hasSelection);
    return dialog.open() == OK ? new Choice(dialog.reach, dialog.manner()) : null;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.get("arrange.title"));
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.get("edit.layout"), true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Map<Reach, Button> reaches = group(area, "arrange.reach", Reach.class, reach, r -> reach = r);
    reaches.get(Reach.STAGES).setEnabled(hasSelection);
    reaches.get(Reach.SELECTION).setEnabled(hasSelection);
    group(area, "arrange.heading", Heading.class, heading, h -> heading = h);
    group(area, "arrange.density", Density.class, density, d -> density = d);
    check(area, "arrange.order", keepOrder, isOn -> keepOrder = isOn);
    check(area, "arrange.few", fewMoves, isOn -> fewMoves = isOn);
    return area;
  }

  private Manner manner() {
    return new Manner(heading, density, keepOrder, fewMoves);
  }

  private static void check(Composite area, String key, boolean isOn, Consumer<Boolean> choose) {
    Button button = new Button(area, SWT.CHECK);
    button.setText(Messages.get(key));
    button.setSelection(isOn);
    button.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(e -> choose.accept(button.getSelection())));
  }

  private static <E extends Enum<E>> Map<E, Button> group(
      Composite area, String key, Class<E> kind, E chosen, Consumer<E> choose) {
    Group group = new Group(area, SWT.NONE);
    group.setText(Messages.get(key));
    GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(group);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    Map<E, Button> buttons = new EnumMap<>(kind);
    for (E value : kind.getEnumConstants()) {
      Button button = new Button(group, SWT.RADIO);
      button.setText(Messages.get(key + "." + value.name().toLowerCase(Locale.ROOT)));
      button.setSelection(value == chosen);
      button.addSelectionListener(
          SelectionListener.widgetSelectedAdapter(
              e -> {
                if (button.getSelection()) {
                  choose.accept(value);
                }
              }));
      buttons.put(value, button);
    }
    return buttons;
  }
}
