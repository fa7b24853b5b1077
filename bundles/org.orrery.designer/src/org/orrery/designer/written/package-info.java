/** Steps that are written as text, and the drawing that they make. */
package org.orrery.designer.written;
