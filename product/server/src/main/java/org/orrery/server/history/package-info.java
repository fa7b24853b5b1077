/** What runs took, as a scenario that a simulation reads. */
@org.springframework.modulith.ApplicationModule
package org.orrery.server.history;
