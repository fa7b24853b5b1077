/** Reads BPMN 2.0 of any tool as a life cycle. */
package org.orrery.exchange.bpmn;
