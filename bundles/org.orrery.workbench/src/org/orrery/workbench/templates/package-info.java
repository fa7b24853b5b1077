/** What a new life cycle begins with: the gallery of templates and the wizard that copies one. */
package org.orrery.workbench.templates;
