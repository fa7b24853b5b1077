/**
 * Properties that rule packs state as data: what elements must be like, and what must come before,
 * after or instead of what on the paths of a drawing.
 *
 * <p>The vocabulary follows the patterns of Dwyer, Avrunin and Corbett (Patterns in property
 * specifications for finite-state verification, 1999): absence, existence, precedence, response.
 * Each property is decided on the graph of the drawing by data flow or by search in the product of
 * the graph with a small automaton, never by listing paths.
 */
package org.orrery.rules.properties;
