/** Changes to approval steps that wait for somebody of governance. */
package org.orrery.governance.proposals;
