/** What every drawing must fulfil, whatever rules are in force. */
package org.orrery.lifecycle.check;
