package org.orrery.designer.find;

/** Why something cannot be looked for or replaced, in words for the user. */
public final class SearchException extends Exception {
  private static final long serialVersionUID = 1L;

  SearchException(String message) {
    super(message);
  }
}
