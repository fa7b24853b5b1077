/** Values of metrics that were measured elsewhere and are reported here. */
@org.springframework.modulith.ApplicationModule
package org.orrery.server.measurements;
