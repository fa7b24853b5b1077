/** Decision models in DMN: what of DMN is accepted, and its evaluation without code. */
@org.springframework.modulith.ApplicationModule
package org.orrery.server.decisions;
