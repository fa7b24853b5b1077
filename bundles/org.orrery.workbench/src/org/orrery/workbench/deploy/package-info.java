/** The way of a drawing to the server: proof, changes, result. */
package org.orrery.workbench.deploy;
