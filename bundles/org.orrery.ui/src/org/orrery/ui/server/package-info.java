/** Views of what is on a server, and what they ask the workbench. */
package org.orrery.ui.server;
