package org.orrery.designer.family;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orrery.designer.kinds.Names;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.ValueType;
import org.orrery.ui.Letters;
import org.orrery.ui.Scrolled;
import org.orrery.ui.Spoken;

/**
 * A field for each parameter of a family, with its default value: a list where the values are
 * known, else free words. UI thread.
 */
public final class MemberValues {
  private static final int WIDTH = 260;

  private final ScrolledComposite scrolled;
  private final Map<Parameter, Combo> fields = new LinkedHashMap<>();
  private final Runnable changed;

  /** {@code changed} is called with each change of a value. */
  public MemberValues(Composite parent, Lifecycle family, Runnable changed) {
    this.changed = changed;
    scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    scrolled.setShowFocusedControl(true);
    GridDataFactory.fillDefaults()
        .grab(false, true)
        .hint(Letters.room(WIDTH), WIDTH)
        .applyTo(scrolled);
    Composite body = new Composite(scrolled, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(body);
    family.getParameters().forEach(parameter -> field(body, parameter));
    Scrolled.fill(scrolled, body);
  }

  /** Whether there are values to choose; where there are none they take no room. */
  public void show(boolean now) {
    scrolled.setVisible(now);
    ((GridData) scrolled.getLayoutData()).exclude = !now;
    scrolled.requestLayout();
  }

  /** The values by the ids of their parameters, without those that are left blank. */
  public Map<String, String> chosen() {
    Map<String, String> chosen = new LinkedHashMap<>();
    fields.forEach(
        (parameter, combo) -> {
          if (!combo.getText().isBlank()) {
            chosen.put(parameter.getId(), combo.getText().strip());
          }
        });
    return chosen;
  }

  private void field(Composite body, Parameter parameter) {
    Label label = new Label(body, SWT.WRAP);
    label.setText(Names.of(parameter).replace("&", "&&"));
    label.setToolTipText(parameter.getDocumentation());
    GridDataFactory.fillDefaults().hint(Letters.room(WIDTH), SWT.DEFAULT).applyTo(label);
    List<String> known = known(parameter);
    int style = known.isEmpty() ? SWT.DROP_DOWN : SWT.DROP_DOWN | SWT.READ_ONLY;
    Combo combo = new Combo(body, style);
    combo.setItems(known.toArray(String[]::new));
    String value = Objects.requireNonNullElse(parameter.getDefaultValue(), "");
    if (known.isEmpty()) {
      combo.setText(value);
    } else {
      combo.select(Math.max(0, known.indexOf(value)));
    }
    Spoken.by(label, combo);
    combo.addListener(known.isEmpty() ? SWT.Modify : SWT.Selection, event -> changed.run());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    fields.put(parameter, combo);
  }

  private static List<String> known(Parameter parameter) {
    if (!parameter.getAllowedValues().isEmpty()) {
      return List.copyOf(parameter.getAllowedValues());
    }
    return parameter.getType() == ValueType.BOOLEAN ? List.of("true", "false") : List.of();
  }
}
