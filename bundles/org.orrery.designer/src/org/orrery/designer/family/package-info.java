/** Drawings with parameters stand for families: their members are looked at. */
package org.orrery.designer.family;
