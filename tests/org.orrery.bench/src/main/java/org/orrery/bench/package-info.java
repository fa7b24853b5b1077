/** Measures Orrery beside the bare parts that it is made of, in the same run. */
package org.orrery.bench;
