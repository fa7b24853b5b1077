/**
 * Counts what a call does in steps, which do not depend on caches, clocks or other work on the
 * machine.
 */
package org.orrery.bench.steps;
