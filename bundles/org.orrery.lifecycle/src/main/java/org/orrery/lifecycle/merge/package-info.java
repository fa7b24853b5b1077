/** Puts together what two people did to one drawing, element by element. */
package org.orrery.lifecycle.merge;
