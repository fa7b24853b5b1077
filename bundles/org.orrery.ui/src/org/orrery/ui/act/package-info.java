/** Dialogs that do something on the server. */
package org.orrery.ui.act;
