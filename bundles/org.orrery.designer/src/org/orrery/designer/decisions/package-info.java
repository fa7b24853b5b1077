/** Decision tables as people read and type them. */
package org.orrery.designer.decisions;
