/** Model cards and technical files. */
@org.springframework.modulith.ApplicationModule
package org.orrery.server.reports;
