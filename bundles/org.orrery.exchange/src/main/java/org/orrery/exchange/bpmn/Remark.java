package org.orrery.exchange.bpmn;

/**
 * Something of a process that a life cycle does not say, or says otherwise.
 *
 * @param element id of the BPMN element
 * @param kind its kind, for example {@code scriptTask}
 * @param message what happened to it
 */
public record Remark(String element, String kind, String message) {
  @Override
  public String toString() {
    return kind + " '" + element + "': " + message;
  }
}
