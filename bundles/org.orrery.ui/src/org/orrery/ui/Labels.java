package org.orrery.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Labels of the type scale for grid layouts; they stand on {@link ColorRole#PAGE}. UI thread. */
public final class Labels {
  private Labels() {}

  /** A label as wide as its words. */
  public static Label of(Composite parent, String words, Fonts font, ColorRole color) {
    Label label = Skin.apply(new Label(parent, SWT.NONE), ColorRole.PAGE, color);
    label.setFont(font.font());
    set(label, words);
    return label;
  }

  /** A label that takes the width there is and wraps. */
  public static Label wrapped(Composite parent, String words, Fonts font, ColorRole color) {
    Label label = Skin.apply(new Label(parent, SWT.WRAP), ColorRole.PAGE, color);
    label.setFont(font.font());
    set(label, words);
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.widthHint = 120;
    label.setLayoutData(data);
    return label;
  }

  /** Sets words that may hold any character. */
  public static void set(Label label, String words) {
    label.setText(words == null ? "" : words.replace("&", "&&"));
  }
}
