/** The drawing as a graph, and what can be said of all its paths at once. */
package org.orrery.rules.flow;
