/** Help that tells about what is selected, where the user works. */
package org.orrery.designer.guide;
