/**
 * Inference by the Open Inference Protocol, model adapters, routing of traffic and the log of
 * predictions.
 */
@org.springframework.modulith.ApplicationModule
package org.orrery.server.serving;
