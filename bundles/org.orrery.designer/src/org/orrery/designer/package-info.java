/** The diagram editor for life cycles. */
package org.orrery.designer;
