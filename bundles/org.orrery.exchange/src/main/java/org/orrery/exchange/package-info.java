/** Drawings to and from the forms of others. */
package org.orrery.exchange;
