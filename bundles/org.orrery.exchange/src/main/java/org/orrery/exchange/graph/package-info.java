/** The flow of a drawing for tools that draw graphs. */
package org.orrery.exchange.graph;
