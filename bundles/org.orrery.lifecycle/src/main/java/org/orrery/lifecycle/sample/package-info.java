/** Generated life cycles of any size, for benchmarks and tests. */
package org.orrery.lifecycle.sample;
