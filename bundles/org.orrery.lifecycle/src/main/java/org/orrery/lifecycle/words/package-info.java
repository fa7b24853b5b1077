/** What the language calls and explains, in English and in other languages. */
package org.orrery.lifecycle.words;
