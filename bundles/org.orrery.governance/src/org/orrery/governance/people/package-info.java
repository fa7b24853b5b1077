/** Who may sign in, and in which roles. */
package org.orrery.governance.people;
