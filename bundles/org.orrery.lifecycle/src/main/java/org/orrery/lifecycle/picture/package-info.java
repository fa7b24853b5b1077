/** Pictures of drawings as SVG, without a screen. */
package org.orrery.lifecycle.picture;
