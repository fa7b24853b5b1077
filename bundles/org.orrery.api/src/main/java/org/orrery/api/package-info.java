/**
 * The server's contract: records, problem codes, units and event names; JSON names are the record
 * components.
 */
package org.orrery.api;
