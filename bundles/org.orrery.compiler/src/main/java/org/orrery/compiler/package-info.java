/** From a drawing to BPMN, DMN, manifest and archive. */
package org.orrery.compiler;
