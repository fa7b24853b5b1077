/** The page that greets a person: what to begin with, recent drawings, the server. */
package org.orrery.workbench.start;
