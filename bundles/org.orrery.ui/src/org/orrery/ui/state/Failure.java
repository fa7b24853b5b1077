package org.orrery.ui.state;

/**
 * Why something did not work, in words for the person at the screen.
 *
 * @param offline whether the server could not be reached or cannot answer for now, so that last
 *     values stay shown and the same may be tried again
 * @param title a short sentence
 * @param message what happened, naming the place
 * @param hint the remedy, or an empty string
 * @param code stable code of the problem, or an empty string
 * @param details text to copy for a report; never holds a secret
 */
public record Failure(
    boolean offline, String title, String message, String hint, String code, String details) {}
