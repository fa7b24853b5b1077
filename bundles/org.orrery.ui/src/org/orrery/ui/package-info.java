/** The UI kit: colours, type, icons and the door to the UI thread. */
package org.orrery.ui;
