/** Pure functions on numbers: quality, fairness, drift and intervals, each with its source. */
@org.springframework.modulith.ApplicationModule(
    type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package org.orrery.server.statistics;
