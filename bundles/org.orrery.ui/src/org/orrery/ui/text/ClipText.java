package org.orrery.ui.text;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Text on the clipboard. UI thread. */
public final class ClipText {
  private ClipText() {}

  /** Puts a text there; an empty one leaves what is there. */
  public static void put(Display display, String text) {
    if (text == null || text.isEmpty()) {
      return;
    }
    Clipboard clipboard = new Clipboard(display);
    try {
      clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }
}
