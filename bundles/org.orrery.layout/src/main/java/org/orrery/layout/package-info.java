/** Finds places for what stands on a drawing. */
package org.orrery.layout;
