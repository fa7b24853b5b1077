/** A drawing as immutable values by identity: what comparing, merging and describing work on. */
package org.orrery.lifecycle.snapshot;
