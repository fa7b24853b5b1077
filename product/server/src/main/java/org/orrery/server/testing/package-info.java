/** Workers that test versions against the thresholds of the drawing. */
@org.springframework.modulith.ApplicationModule
package org.orrery.server.testing;
