/** Changes to approval steps: an architect proposes, somebody of governance accepts. */
@org.springframework.modulith.ApplicationModule
package org.orrery.server.proposals;
