/** Decision tables as sets of points, so that gaps and overlaps are found exactly. */
package org.orrery.rules.tables;
