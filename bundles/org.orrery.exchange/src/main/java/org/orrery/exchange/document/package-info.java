/** The technical file of a life cycle: what auditors read. */
package org.orrery.exchange.document;
