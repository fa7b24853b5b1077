/** Sign-in, sessions, users and roles. */
@org.springframework.modulith.ApplicationModule
package org.orrery.server.security;
