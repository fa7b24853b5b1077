package org.orrery.designer.editor;

import java.util.Objects;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/** What other programs read of what was copied here, and what they copied. UI thread. */
final class SystemClipboard {
  /** The text that was put there last. */
  private static String own = "";

  private SystemClipboard() {}

  /** Puts a text there, and a picture unless that is null. */
  static void put(Display display, String text, ImageData picture) {
    own = text;
    Clipboard clipboard = new Clipboard(display);
    try {
      if (picture == null) {
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
      } else {
        clipboard.setContents(
            new Object[] {text, picture},
            new Transfer[] {TextTransfer.getInstance(), ImageTransfer.getInstance()});
      }
    } finally {
      clipboard.dispose();
    }
  }

  /** The text that another program, or another part of this one, copied since; empty for none. */
  static String foreign(Display display) {
    Clipboard clipboard = new Clipboard(display);
    try {
      String text =
          Objects.requireNonNullElse(
              (String) clipboard.getContents(TextTransfer.getInstance()), "");
      return isSame(text, own) ? "" : text;
    } finally {
      clipboard.dispose();
    }
  }

  private static boolean isSame(String one, String other) {
    return one.lines().toList().equals(other.lines().toList());
  }
}
