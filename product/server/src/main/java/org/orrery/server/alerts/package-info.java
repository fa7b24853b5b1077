/** Alerts with hysteresis, cool-down and acknowledgement. */
@org.springframework.modulith.ApplicationModule
package org.orrery.server.alerts;
