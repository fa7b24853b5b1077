/** The stream of events to clients, with replay. */
@org.springframework.modulith.ApplicationModule
package org.orrery.server.events;
