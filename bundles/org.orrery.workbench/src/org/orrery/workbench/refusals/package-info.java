/** What a server refuses, in the words of the workbench. */
package org.orrery.workbench.refusals;
