/** Thresholds of monitors beside the values that a server measured. */
package org.orrery.designer.thresholds;
