/** Loading in the background and the designed pages for what can become of it. */
package org.orrery.ui.state;
