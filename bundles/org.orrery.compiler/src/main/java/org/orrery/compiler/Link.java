package org.orrery.compiler;

import java.util.List;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.picture.Spot;

/**
 * A sequence flow of the process under construction.
 *
 * @param name label, empty when it has none
 * @param condition condition on the flow, empty when it has none
 * @param drawn the transition that it is, or null when the drawing does not show it
 */
record Link(
    String id,
    Part from,
    Part to,
    String name,
    String condition,
    List<Spot> bends,
    Transition drawn) {}
