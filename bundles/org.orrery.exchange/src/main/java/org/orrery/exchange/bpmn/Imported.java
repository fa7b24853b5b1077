package org.orrery.exchange.bpmn;

import java.util.List;
import org.orrery.lifecycle.Lifecycle;

/**
 * A drawing made of a process.
 *
 * @param remarks what could not be mapped; each also stands in a note of the drawing
 */
public record Imported(Lifecycle lifecycle, List<Remark> remarks) {
  public Imported {
    remarks = List.copyOf(remarks);
  }
}
