package org.orrery.designer.twin;

import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orrery.designer.Messages;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;

/**
 * Finds words in a text: Enter goes to the next place, Shift+Enter to the one before, Esc back to
 * the text. UI thread.
 */
final class FindField extends Composite {
  private final StyledText text;
  private final Text field;
  private final Label count;

  FindField(Composite parent, StyledText text) {
    super(parent, SWT.NONE);
    this.text = text;
    Skin.panel(this);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 3).applyTo(this);
    int style = SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER;
    field = Skin.page(new Text(this, style));
    field.setMessage(Messages.get("twin.find"));
    Spoken.as(field, () -> Messages.get("twin.find"));
    GridDataFactory.swtDefaults().hint(Letters.room(240), SWT.DEFAULT).applyTo(field);
    count = Skin.apply(new Label(this, SWT.NONE), ColorRole.PANEL, ColorRole.MUTED);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
    field.addListener(SWT.Modify, event -> find(text.getSelection().x, true));
    field.addListener(SWT.KeyDown, event -> key(event.keyCode, event.stateMask));
  }

  void take() {
    field.setFocus();
    field.selectAll();
  }

  private void key(int key, int state) {
    if (key == SWT.CR || key == SWT.KEYPAD_CR) {
      boolean isBack = (state & SWT.SHIFT) != 0;
      find(isBack ? text.getSelection().x - 1 : text.getSelection().y, !isBack);
    } else if (key == SWT.ESC) {
      text.setFocus();
    }
  }

  /** Selects the place at or after, or at or before, an offset; goes round at the ends. */
  private void find(int from, boolean isForward) {
    String words = field.getText().toLowerCase(Locale.ROOT);
    String all = text.getText().toLowerCase(Locale.ROOT);
    if (words.isEmpty()) {
      count.setText("");
      return;
    }
    int at = isForward ? all.indexOf(words, from) : all.lastIndexOf(words, from);
    if (at < 0) {
      at = isForward ? all.indexOf(words) : all.lastIndexOf(words);
    }
    if (at < 0) {
      count.setText(Messages.get("twin.notfound"));
      return;
    }
    text.setSelection(at, at + words.length());
    text.showSelection();
    text.notifyListeners(SWT.Selection, new Event());
    count.setText(
        Messages.get("twin.found", times(all.substring(0, at), words) + 1, times(all, words)));
  }

  private static int times(String all, String words) {
    int times = 0;
    for (int at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + words.length())) {
      times++;
    }
    return times;
  }
}
