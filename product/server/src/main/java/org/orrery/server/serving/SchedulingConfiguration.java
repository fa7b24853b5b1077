package org.orrery.server.serving;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets components be called by the clock. */
@Configuration
@EnableScheduling
class SchedulingConfiguration {}
