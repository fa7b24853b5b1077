/** Words and figures for people: times, numbers, documents. */
package org.orrery.ui.text;
