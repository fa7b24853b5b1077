/** Human steps: tasks, votes, quorum and four eyes. */
@org.springframework.modulith.ApplicationModule
package org.orrery.server.approvals;
