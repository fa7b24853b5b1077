/** What the workspace remembers of drawings beside their files. */
package org.orrery.designer.memory;
