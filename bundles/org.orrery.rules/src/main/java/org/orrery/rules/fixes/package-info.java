/** Edits that remove the cause of a problem. */
package org.orrery.rules.fixes;
