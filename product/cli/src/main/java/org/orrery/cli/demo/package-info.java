/** Plays the whole story of a model against a real server and the real workbench. */
package org.orrery.cli.demo;
