/** Tools of the drawing beside those of the toolkit. */
package org.orrery.designer.tools;
