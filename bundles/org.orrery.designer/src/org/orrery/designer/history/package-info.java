/** What was done to a drawing, step by step. */
package org.orrery.designer.history;
