/** Drawings as JSON, with a published schema. */
package org.orrery.exchange.json;
