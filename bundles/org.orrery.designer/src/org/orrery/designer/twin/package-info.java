/** The open drawing as a text that is read, heard and searched. */
package org.orrery.designer.twin;
