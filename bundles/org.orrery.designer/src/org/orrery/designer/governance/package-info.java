/** Who decides and answers for what in a drawing, for people who do not draw. */
package org.orrery.designer.governance;
