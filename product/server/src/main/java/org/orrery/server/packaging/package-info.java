/** Packs versions for use outside of the server. */
@org.springframework.modulith.ApplicationModule
package org.orrery.server.packaging;
