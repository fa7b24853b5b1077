package org.orrery.designer.edits;

import org.eclipse.gef.commands.Command;
import org.orrery.lifecycle.Element;

/** Remembers where a line that is being drawn begins. */
public final class StartOfLine extends Command {
  private final Element source;

  public StartOfLine(Element source) {
    this.source = source;
  }

  public Element source() {
    return source;
  }
}
