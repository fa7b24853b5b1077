package org.orrery.governance.approvals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.orrery.api.Approval;
import org.orrery.governance.Messages;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Labels;
import org.orrery.ui.Skin;

/** The form of a task: a control for each field by its type. */
final class TaskFields extends Composite {
  private final Map<Approval.Field, Supplier<String>> values = new LinkedHashMap<>();
  private final Map<String, Consumer<String>> inputs = new LinkedHashMap<>();
  private final Runnable onChange;

  TaskFields(Composite parent, List<Approval.Field> fields, Runnable onChange) {
    super(parent, SWT.NONE);
    this.onChange = onChange;
    Skin.page(this);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.horizontalSpacing = 12;
    setLayout(layout);
    fields.forEach(this::add);
  }

  /** What was answered, by the ids of the fields. */
  Map<String, String> answers() {
    Map<String, String> answers = new LinkedHashMap<>();
    values.forEach(
        (field, value) -> {
          if (!value.get().isBlank()) {
            answers.put(field.id(), value.get().strip());
          }
        });
    return answers;
  }

  /** Puts in answers, by the ids of the fields. */
  void answer(Map<String, String> answers) {
    answers.forEach((id, answer) -> inputs.get(id).accept(answer));
  }

  /** What is missing or wrong, or an empty string. */
  String missing() {
    for (Map.Entry<Approval.Field, Supplier<String>> entry : values.entrySet()) {
      Approval.Field field = entry.getKey();
      String value = entry.getValue().get().strip();
      if (value.isEmpty()) {
        if (field.required()) {
          return NLS.bind(Messages.form_needField, label(field));
        }
      } else if (isNumber(field) && !value.matches("[-+]?\\d+([.]\\d+)?([eE][-+]?\\d+)?")) {
        return NLS.bind(Messages.form_needNumber, label(field));
      }
    }
    return "";
  }

  private void add(Approval.Field field) {
    Labels.of(
        this,
        field.required() ? NLS.bind(Messages.form_required, label(field)) : label(field),
        Fonts.BODY,
        ColorRole.MUTED);
    if (field.allowedValues() != null && !field.allowedValues().isEmpty()) {
      Combo combo = new Combo(this, SWT.READ_ONLY);
      combo.setItems(field.allowedValues().toArray(String[]::new));
      combo.addListener(SWT.Selection, e -> onChange.run());
      values.put(field, combo::getText);
      inputs.put(field.id(), combo::setText);
    } else if ("boolean".equals(field.type())) {
      Button check = Skin.page(new Button(this, SWT.CHECK));
      check.addListener(SWT.Selection, e -> onChange.run());
      values.put(field, () -> Boolean.toString(check.getSelection()));
      inputs.put(field.id(), answer -> check.setSelection(Boolean.parseBoolean(answer)));
    } else {
      Text text = new Text(this, SWT.BORDER);
      text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
      text.addListener(SWT.Modify, e -> onChange.run());
      values.put(field, text::getText);
      inputs.put(field.id(), text::setText);
    }
  }

  private static boolean isNumber(Approval.Field field) {
    return "number".equals(field.type()) || "integer".equals(field.type());
  }

  /** Its name, with the unit of the answer unless that is a plain number. */
  private static String label(Approval.Field field) {
    String name = field.name() == null || field.name().isBlank() ? field.id() : field.name();
    boolean plain =
        field.unit() == null || field.unit().isBlank() || field.unit().strip().equals("1");
    return plain ? name : NLS.bind(Messages.form_inUnit, name, field.unit());
  }
}
