/** Finds and replaces words in the names and properties of a drawing. */
package org.orrery.designer.find;
