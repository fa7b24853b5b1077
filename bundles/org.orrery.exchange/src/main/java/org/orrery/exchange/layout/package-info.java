/** Finds places for drawings that have none. */
package org.orrery.exchange.layout;
