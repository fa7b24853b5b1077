/** Written exceptions from rules: how one is asked for and put into the drawing. */
package org.orrery.designer.exemptions;
