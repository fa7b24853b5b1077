/** Design rules, dated policy packs and quick fixes. */
package org.orrery.rules;
