package org.orrery.lifecycle.compare;

/**
 * All that is different in the meaning of one element, in one line.
 *
 * @param kind added, removed or changed
 * @param element id of the element
 * @param elementKind class of the element in the language, for example {@code TrainStep}
 * @param name what people call it
 */
public record ElementChange(
    Change.Kind kind, String element, String elementKind, String name, String detail) {}
