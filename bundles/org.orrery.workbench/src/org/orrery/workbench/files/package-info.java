/** Life cycle files in the workspace: project, samples, new drawings. */
package org.orrery.workbench.files;
