/** The append-only, hash-chained trail. */
@org.springframework.modulith.ApplicationModule
package org.orrery.server.audit;
