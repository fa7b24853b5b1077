/** A tour of five minutes on the sample, beside the work. */
package org.orrery.workbench.tour;
