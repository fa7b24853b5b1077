/** The reference of the language, generated from its ecore. */
package org.orrery.exchange.language;
