/** Windows of production data: drift, performance, service and KPIs. */
@org.springframework.modulith.ApplicationModule
package org.orrery.server.monitoring;
