/** A drawing in words: single values, phrases, and the whole as a text that stands beside it. */
package org.orrery.lifecycle.text;
