/** What a drawing shows to somebody who looks at it for one reason. */
package org.orrery.designer.viewpoint;
