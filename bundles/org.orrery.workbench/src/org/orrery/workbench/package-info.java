/** The desktop application: shell, perspectives, connection and deployment. */
package org.orrery.workbench;
