package org.orrery.designer.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.orrery.designer.Messages;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.Themes;

/**
 * Beside an editor: whether its value is the default, which is shown in grey then, or differs among
 * several elements; and a way to what the field means, which Shift+F1 in the editor opens too.
 */
final class FieldNote implements FeatureEditor {
  /** So many values are the widest to be told. */
  private static final int MANY = 999;

  private final Composite place;
  private final FormContext context;
  private final EObject object;
  private final EStructuralFeature feature;
  private final Label state;

  FieldNote(
      Composite parent,
      Composite place,
      FormContext context,
      EObject object,
      EStructuralFeature feature) {
    this.place = place;
    this.context = context;
    this.object = object;
    this.feature = feature;
    Composite body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(body);
    GridDataFactory.fillDefaults().indent(0, FeatureForm.FIRST_LINE).applyTo(body);
    Link help = new Link(body, SWT.NONE);
    help.setText("<a>?</a>");
    help.setToolTipText(Messages.get("field.help"));
    Spoken.as(help, () -> FormContext.label(feature) + ": " + Messages.get("field.help"));
    help.addListener(SWT.Selection, event -> open(help));
    state = Skin.apply(new Label(body, SWT.NONE), ColorRole.PANEL, ColorRole.MUTED);
    state.setText(
        context.together().isEmpty()
            ? Messages.get("field.default")
            : Messages.get("field.mixed", MANY));
    int width = state.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    state.setText("");
    GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(state);
    body.setTabList(new Control[0]);
    for (Control child : place.getChildren()) {
      child.addListener(SWT.KeyDown, this::key);
    }
    Themes.onChange(body, this::dress);
  }

  @Override
  public void refresh() {
    long values =
        context.edited(object).stream()
            .map(each -> each.eGet(Alike.in(each.eClass(), feature)))
            .distinct()
            .count();
    String now =
        values > 1
            ? Messages.get("field.mixed", values)
            : FieldHelp.isDefault(object, feature) ? Messages.get("field.default") : "";
    if (!now.equals(state.getText())) {
      state.setText(now);
    }
    dress();
  }

  /** A default is in the colour of what nobody chose. */
  private void dress() {
    ColorRole role = FieldHelp.isDefault(object, feature) ? ColorRole.MUTED : ColorRole.TEXT;
    for (Control child : place.getChildren()) {
      boolean isValue = child instanceof Text || child instanceof Spinner || child instanceof Combo;
      if (isValue && !role.color().equals(child.getForeground())) {
        child.setForeground(role.color());
      }
    }
  }

  private void key(Event event) {
    if (event.keyCode == SWT.F1 && (event.stateMask & SWT.MODIFIER_MASK) == SWT.SHIFT) {
      event.doit = false;
      open(place);
    }
  }

  private void open(Control at) {
    FieldPopup.open(context, object, feature, at.toDisplay(0, at.getSize().y));
  }
}
