/** The approvals inbox: what waits for a decision, its evidence, and the decision. */
package org.orrery.governance.approvals;
