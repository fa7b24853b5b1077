package org.orrery.designer.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.times.CommonTimes;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Skin;

/**
 * Text, a number with a fraction, a duration, a date, an id, or a list with one value per line. It
 * is judged while it is typed and taken when typing pauses, with Enter or when the focus goes.
 */
final class TextEditor implements FeatureEditor {
  private static final int PAUSE_MILLIS = 500;
  private static final int NARROW = 200;

  private final FormContext context;
  private final EObject object;
  private final EAttribute attribute;
  private final Text text;
  private final Label verdict;
  private boolean isRefreshing;
  private boolean wasEntered;
  private int typed;

  TextEditor(Composite parent, FormContext context, EObject object, EAttribute attribute) {
    this.context = context;
    this.object = object;
    this.attribute = attribute;
    boolean isLong = attribute.isMany() || Values.isLong(attribute.getName());
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 2).applyTo(parent);
    text =
        new Text(parent, SWT.BORDER | (isLong ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
    boolean isNumber = attribute.getEAttributeType() == EcorePackage.Literals.EDOUBLE;
    boolean isShort = isNumber || Values.hasForm(attribute);
    GridDataFactory.fillDefaults()
        .grab(!isShort, false)
        .hint(isShort ? 140 : 200, isLong ? 54 : SWT.DEFAULT)
        .applyTo(text);
    verdict = Values.isTime(attribute) ? below(parent) : beside(parent, isShort);
    listen(isLong);
  }

  private static Label beside(Composite parent, boolean isShort) {
    Label label = Skin.apply(new Label(parent, SWT.NONE), ColorRole.PANEL, ColorRole.MUTED);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(isShort, false).applyTo(label);
    return label;
  }

  /** What is said of times has several lines, and stands below field and menu. */
  private Label below(Composite parent) {
    if (Values.isRepeated(attribute)) {
      CommonTimes.ofSchedules(parent, this::take);
    } else {
      CommonTimes.ofDurations(parent, this::take);
    }
    Label label = Skin.apply(new Label(parent, SWT.WRAP), ColorRole.PANEL, ColorRole.MUTED);
    GridDataFactory.fillDefaults()
        .span(2, 1)
        .grab(true, false)
        .hint(NARROW, SWT.DEFAULT)
        .applyTo(label);
    return label;
  }

  private void take(String chosen) {
    text.setText(chosen);
    commit();
    text.setFocus();
  }

  @Override
  public void refresh() {
    String now = shown();
    if (!text.getText().equals(now) && !isBeingTyped()) {
      isRefreshing = true;
      text.setText(now);
      isRefreshing = false;
    }
    judge();
  }

  private void listen(boolean isLong) {
    text.addListener(
        SWT.Modify,
        event -> {
          if (!isRefreshing) {
            judge();
            commitAfterPause();
          }
        });
    text.addListener(SWT.FocusIn, event -> enter());
    text.addListener(SWT.FocusOut, event -> commit());
    if (!isLong) {
      text.addListener(SWT.DefaultSelection, event -> commit());
    }
  }

  /** Says more of a field from when it is entered, so that what stands below never moves up. */
  private void enter() {
    wasEntered = true;
    judge();
  }

  private void commitAfterPause() {
    int mine = ++typed;
    text.getDisplay()
        .timerExec(
            PAUSE_MILLIS,
            () -> {
              if (mine == typed && !text.isDisposed()) {
                commit();
              }
            });
  }

  private void commit() {
    if (text.isDisposed() || text.getText().equals(shown())) {
      typed++;
      return;
    }
    typed++;
    if (complaint() == null) {
      context.set(object, attribute, value());
    }
  }

  private boolean isBeingTyped() {
    return text.isFocusControl() && complaint() != null;
  }

  private String complaint() {
    return attribute.isMany()
        ? null
        : Values.complaint(context.lifecycle(), object, attribute, text.getText().strip());
  }

  private void judge() {
    ColorRoles colors = ColorRoles.now();
    String complaint = complaint();
    String words =
        complaint != null
            ? complaint
            : Values.explanation(object, attribute, text.getText(), wasEntered);
    verdict.setForeground(complaint != null ? colors.error : colors.mutedText);
    String escaped = words.replace("&", "&&");
    if (!verdict.getText().equals(escaped)) {
      verdict.setText(escaped);
      verdict.setToolTipText(complaint);
      if (Values.isTime(attribute)) {
        PartsEditor.relayout(verdict);
      } else {
        verdict.getParent().layout();
      }
    }
  }

  private String shown() {
    Object value = object.eGet(attribute);
    if (value instanceof List<?> list) {
      return String.join("\n", list.stream().map(Object::toString).toList());
    }
    if (value instanceof Double number) {
      return Values.number(number);
    }
    return Objects.toString(value, "");
  }

  private Object value() {
    String typedText = text.getText();
    if (attribute.isMany()) {
      List<String> lines = new ArrayList<>();
      Arrays.stream(typedText.split("\\R"))
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(lines::add);
      return lines;
    }
    if (attribute.getEAttributeType() == EcorePackage.Literals.EDOUBLE) {
      return Values.ofText(typedText);
    }
    return typedText.isBlank() ? null : typedText.strip();
  }
}
