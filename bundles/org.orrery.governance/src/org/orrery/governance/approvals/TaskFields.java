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
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.check.Formats;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Labels;
import org.orrery.ui.Skin;

/**
 * The form of a task: a control for each field by its type. A question that needs a yes or a no has
 * neither until it is answered.
 */
final class TaskFields extends Composite {
  private static final List<String> TRUTHS = List.of("true", "false");

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
    answers.forEach((id, answer) -> inputs.getOrDefault(id, unasked -> {}).accept(answer));
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
      } else if (!fits(field, value)) {
        return NLS.bind(needed(field), label(field));
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
    } else if (asksYesOrNo(field)) {
      Combo combo = new Combo(this, SWT.READ_ONLY);
      combo.setItems(Messages.form_yes, Messages.form_no);
      combo.addListener(SWT.Selection, e -> onChange.run());
      values.put(
          field, () -> combo.getSelectionIndex() < 0 ? "" : TRUTHS.get(combo.getSelectionIndex()));
      inputs.put(field.id(), answer -> combo.select(TRUTHS.indexOf(answer)));
    } else if ("boolean".equals(field.type())) {
      Button check = Skin.page(new Button(this, SWT.CHECK));
      check.addListener(SWT.Selection, e -> onChange.run());
      values.put(field, () -> Boolean.toString(check.getSelection()));
      inputs.put(field.id(), answer -> check.setSelection(Boolean.parseBoolean(answer)));
    } else {
      Text text = new Text(this, SWT.BORDER);
      text.setMessage(example(field));
      text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
      text.addListener(SWT.Modify, e -> onChange.run());
      values.put(field, text::getText);
      inputs.put(field.id(), text::setText);
    }
  }

  /** Whether a field has neither yes nor no until it is answered. */
  static boolean asksYesOrNo(Approval.Field field) {
    return "boolean".equals(field.type())
        && field.required()
        && (field.allowedValues() == null || field.allowedValues().isEmpty());
  }

  /** A type that is unknown here is judged by the server alone. */
  private static boolean fits(Approval.Field field, String value) {
    ValueType type = ValueType.get(field.type());
    return type == null || Formats.fits(type, value);
  }

  /** What an answer looks like, where its type alone does not say. */
  private static String example(Approval.Field field) {
    return switch (ValueType.get(field.type())) {
      case DATE -> "2027-01-31";
      case DURATION -> "P7D";
      case null, default -> "";
    };
  }

  private static String needed(Approval.Field field) {
    return switch (ValueType.get(field.type())) {
      case INTEGER -> Messages.form_needWhole;
      case DATE -> Messages.form_needDate;
      case DURATION -> Messages.form_needDuration;
      default -> Messages.form_needNumber;
    };
  }

  /** Its name, with the unit of the answer unless that is a plain number. */
  private static String label(Approval.Field field) {
    String name = field.name() == null || field.name().isBlank() ? field.id() : field.name();
    boolean plain =
        field.unit() == null || field.unit().isBlank() || field.unit().strip().equals("1");
    return plain ? name : NLS.bind(Messages.form_inUnit, name, field.unit());
  }
}
