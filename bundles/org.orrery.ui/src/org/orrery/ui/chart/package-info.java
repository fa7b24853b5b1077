/** Charts of values over time on JFreeChart, painted in the background into SWT images. */
package org.orrery.ui.chart;
