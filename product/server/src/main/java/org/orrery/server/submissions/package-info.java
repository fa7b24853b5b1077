/** Models that people wrote elsewhere and enter as versions. */
@org.springframework.modulith.ApplicationModule
package org.orrery.server.submissions;
