/** What the proof says rule by rule, on any day, and what the coming days will change. */
package org.orrery.designer.proof;
