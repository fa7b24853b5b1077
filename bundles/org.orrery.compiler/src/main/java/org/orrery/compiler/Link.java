package org.orrery.compiler;

import org.orrery.lifecycle.Transition;

/**
 * A sequence flow of the process under construction.
 *
 * @param name label, empty when it has none
 * @param condition condition on the flow, empty when it has none
 * @param drawn the transition that it is, or null when the drawing does not show it
 */
record Link(String id, Part from, Part to, String name, String condition, Transition drawn) {}
