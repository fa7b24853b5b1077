/** Approvals, evidence, catalog and audit trail. */
package org.orrery.governance;
