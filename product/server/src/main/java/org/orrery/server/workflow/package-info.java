/** Deployments and runs on the BPM engine, which is imported here only. */
@org.springframework.modulith.ApplicationModule
package org.orrery.server.workflow;
