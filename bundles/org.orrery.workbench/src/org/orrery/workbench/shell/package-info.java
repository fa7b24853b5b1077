/** The window: perspectives, bars, start-up and shut-down. */
package org.orrery.workbench.shell;
