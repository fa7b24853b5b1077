package org.orrery.lifecycle.remarks;

import java.time.Instant;

/**
 * What somebody remarked about an element.
 *
 * @param element id of the element
 * @param at to the second
 * @param by a name without a colon
 * @param text may have several lines
 */
public record Remark(String element, Instant at, String by, String text) {}
