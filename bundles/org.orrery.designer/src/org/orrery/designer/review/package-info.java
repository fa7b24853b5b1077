/** Reviewing what is different between the open drawing and another version of it. */
package org.orrery.designer.review;
