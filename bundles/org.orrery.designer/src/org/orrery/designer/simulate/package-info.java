/** The drawing simulated: figures, heat on the drawing, what if, and a run that is played. */
package org.orrery.designer.simulate;
