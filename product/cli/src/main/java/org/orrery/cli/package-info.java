/** Headless verbs of the command line. */
package org.orrery.cli;
