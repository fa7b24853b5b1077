package org.orrery.designer.edits;

import org.eclipse.gef.commands.Command;
import org.orrery.designer.Messages;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Note;

/** Changes the text that an element shows. */
public final class Renaming {
  private Renaming() {}

  /** Gives an element a name, a note its text; an empty name is none. */
  public static Command command(Element element, String text) {
    LifecyclePackage l = LifecyclePackage.eINSTANCE;
    String value = text.isBlank() ? null : text.strip();
    return new Edits(Messages.get("edit.rename"))
        .set(element, element instanceof Note ? l.getNote_Text() : l.getElement_Name(), value)
        .command();
  }
}
