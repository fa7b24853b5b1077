/** One class for each thing that a rule of a pack can ask of a drawing. */
package org.orrery.rules.checks;
