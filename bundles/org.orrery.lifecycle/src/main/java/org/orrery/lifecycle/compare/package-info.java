/** What differs between two drawings, element by element. */
package org.orrery.lifecycle.compare;
