/** What a person may choose about the workbench. */
package org.orrery.workbench.preferences;
