/** Durations and schedules as people type them: what they mean, and what is wrong with them. */
package org.orrery.designer.times;
