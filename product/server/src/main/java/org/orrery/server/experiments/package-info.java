/** Champion/challenger and A/B comparisons on live traffic. */
@org.springframework.modulith.ApplicationModule
package org.orrery.server.experiments;
