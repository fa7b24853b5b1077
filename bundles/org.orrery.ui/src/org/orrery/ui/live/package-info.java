/** Live data on its way to visible widgets: one buffer and one ticker for each window. */
package org.orrery.ui.live;
