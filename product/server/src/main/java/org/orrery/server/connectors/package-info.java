/** Tickets, web calls, notifications to other systems. */
@org.springframework.modulith.ApplicationModule
package org.orrery.server.connectors;
