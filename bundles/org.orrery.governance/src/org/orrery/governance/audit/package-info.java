/** The audit trail: who did what when, and the proof that nothing was changed since. */
package org.orrery.governance.audit;
