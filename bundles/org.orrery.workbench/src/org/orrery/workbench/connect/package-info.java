/** The one connection to a server: signing in, keeping secrets, showing the state. */
package org.orrery.workbench.connect;
