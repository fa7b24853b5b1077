package org.orrery.ui.state;

import org.orrery.ui.Images;

/**
 * What a view says when there is nothing yet.
 *
 * @param hint why it is empty and what would fill it
 * @param action label of the one useful action, or null
 */
public record EmptyPage(Images image, String title, String hint, String action, Runnable run) {
  /** A page without an action. */
  public EmptyPage(Images image, String title, String hint) {
    this(image, title, hint, null, null);
  }
}
