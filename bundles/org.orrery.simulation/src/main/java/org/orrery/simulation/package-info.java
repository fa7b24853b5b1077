/** Discrete-event simulation of a life cycle. */
package org.orrery.simulation;
